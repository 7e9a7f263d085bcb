/** Skills over HTTP. */
package com.cvtailor.rest.skill;
