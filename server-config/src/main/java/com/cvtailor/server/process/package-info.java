/** Operating system processes that this server owns, and how none of them is left behind. */
package com.cvtailor.server.process;
