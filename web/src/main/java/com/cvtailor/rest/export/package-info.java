/** Files of finished documents over HTTP. */
package com.cvtailor.rest.export;
