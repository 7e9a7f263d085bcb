/** How far accepted work is, over HTTP. */
package com.cvtailor.rest.task;
