/** A walk through the product with an invented person's portfolio, over the public HTTP API alone. */
package com.cvtailor.server.demo;
