/** The asynchronous half: message-driven beans that wake batch jobs, and the steps of those jobs. */
package com.cvtailor.batch;
