package com.cvtailor.jobdescription;

import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillMention;

/**
 * A mention and the tokens of its sentence that it consists of.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
record NamedSkill(SkillMention mention, int first, int last) {
    Skill skill() {
        return mention.skill();
    }
}
