/** Makes files of finished documents. */
package com.cvtailor.batch.export;
