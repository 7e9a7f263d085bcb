/** Whether this node can do its work, for load balancers and probes. */
package com.cvtailor.rest.health;
