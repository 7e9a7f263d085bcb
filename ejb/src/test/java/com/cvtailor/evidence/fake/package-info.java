/** Web servers as link checks meet them: honest, slow, endless, lying. */
package com.cvtailor.evidence.fake;
