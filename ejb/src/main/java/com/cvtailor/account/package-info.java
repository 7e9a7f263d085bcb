/** People's accounts: how they join, prove who they are, and stay signed in. */
package com.cvtailor.account;
