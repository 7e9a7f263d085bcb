/** What every feature stands on: the database, Redis, JSON, time and the errors of the domain. */
package com.cvtailor.platform;
