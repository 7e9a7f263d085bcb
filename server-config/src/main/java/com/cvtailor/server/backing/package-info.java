/** PostgreSQL, Redis and the OpenMQ broker, each run as a process for those who configured none of their own. */
package com.cvtailor.server.backing;
