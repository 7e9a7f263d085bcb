package com.cvtailor.rest.admin;

import com.cvtailor.task.QueueLoad;
import java.util.List;

/** All queues. */
public record QueueList(List<QueueLoad> queues) {}
