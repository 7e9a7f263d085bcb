package com.cvtailor.batch.evidence;

import com.cvtailor.batch.task.TaskInHand;
import com.cvtailor.task.TaskClaim;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;

/** Divides the links into parts that are worked on side by side; the same ones when the job is started again. */
@Named
@Dependent
public class PartitionLinks implements PartitionMapper {

    private static final int PARTS = 8;

    @Inject
    TaskInHand task;

    @Override
    public PartitionPlan mapPartitions() {
        TaskClaim claim = task.claim();
        Properties[] parts = new Properties[PARTS];
        for (int i = 0; i < PARTS; i++) {
            parts[i] = new Properties();
            parts[i].setProperty("part", Integer.toString(i));
            parts[i].setProperty("parts", Integer.toString(PARTS));
            parts[i].setProperty("taskId", Integer.toString(claim.taskId()));
            parts[i].setProperty("attempt", Integer.toString(claim.attempt()));
        }
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitions(PARTS);
        plan.setThreads(PARTS);
        plan.setPartitionProperties(parts);
        return plan;
    }
}
