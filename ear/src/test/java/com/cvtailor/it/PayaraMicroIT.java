package com.cvtailor.it;

import org.junit.jupiter.api.Test;

class PayaraMicroIT {

    @Test
    void a_person_goes_from_registration_to_the_files_in_hand() {
        new ApplicationJourney(RunningServer.uri()).run();
    }
}
