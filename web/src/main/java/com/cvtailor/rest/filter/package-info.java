/** What happens to every request before a resource sees it and after it has answered. */
package com.cvtailor.rest.filter;
