/** How fast the engines are, measured by JMH; README tells the command and the figures. */
package com.cvtailor.bench;
