/** How many requests one client may make in an hour, counted for all nodes together. */
package com.cvtailor.ratelimit;
