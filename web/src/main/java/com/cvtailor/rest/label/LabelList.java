package com.cvtailor.rest.label;

import com.cvtailor.label.LabelContent;
import java.util.List;

/** All of a person's labels. */
public record LabelList(List<Item> labels) {

    public record Item(int id, String name, String description, String roleType, int artifactCount) {

        static Item of(LabelContent content) {
            return new Item(
                    content.label().id(),
                    content.label().name(),
                    content.label().description(),
                    content.label().roleType(),
                    content.artifactIds().size());
        }
    }

    static LabelList of(List<LabelContent> contents) {
        return new LabelList(contents.stream().map(Item::of).toList());
    }
}
