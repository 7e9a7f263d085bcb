/** Names under which a person gathers artifacts, e.g. for one kind of role. */
package com.cvtailor.label;
