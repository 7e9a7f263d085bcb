/** Has language models say a document's sentences better, and lets through only what the artifacts support. */
package com.cvtailor.rephrasing;
