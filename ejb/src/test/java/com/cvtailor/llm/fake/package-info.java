/** Language-model providers that speak the vendors' protocols and behave as badly as a test wants. */
package com.cvtailor.llm.fake;
