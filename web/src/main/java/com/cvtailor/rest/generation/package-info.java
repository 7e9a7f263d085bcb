/** CVs and cover letters over HTTP. */
package com.cvtailor.rest.generation;
