package com.cvtailor.export;

import static com.cvtailor.export.SampleDocuments.bullet;
import static com.cvtailor.export.SampleDocuments.link;

import com.cvtailor.generation.Basics;
import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.ContentSkill;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import com.cvtailor.generation.SourcedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Documents of every length and script, by which templates are looked at and tested. */
final class InventedPeople {

    private static final Basics IRINA = new Basics(
            "Ирина Соколова",
            "Инженер-программист",
            "irina@sokolova.example",
            "+359 88 123 45 67",
            "София, Болгария",
            "https://sokolova.example",
            List.of());
    private static final Basics HARUKA = new Basics(
            "佐藤 春香",
            "バックエンドエンジニア",
            "haruka@sato.example",
            "+81 90 1234 5678",
            "東京都千代田区",
            "https://sato.example",
            List.of(new Basics.Profile("GitHub", "https://github.com/haruka-sato-example")));

    private InventedPeople() {}

    static CvContent empty(String language) {
        return new CvContent(
                CvContent.SCHEMA,
                language,
                new Basics("Ada", null, null, null, null, null, null),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    static CvContent brief(String language) {
        return SampleDocuments.cv(
                language, SampleDocuments.MARTA, SampleDocuments.sections().subList(0, 1));
    }

    /** Four to six pages. */
    static CvContent lengthy(String language) {
        List<Section> sections = new ArrayList<>(SampleDocuments.sections());
        List<Item> items =
                IntStream.range(0, 18).mapToObj(InventedPeople::numbered).toList();
        sections.add(3, new Section("volunteering", "volunteering", "Volunteering", items));
        return SampleDocuments.cv(language, SampleDocuments.MARTA, sections);
    }

    private static Item numbered(int number) {
        return new Item(
                100 + number,
                "Undertaking number " + number + " with a title that is long enough to need more than one line of it",
                "Association " + number,
                "Treasurer",
                LocalDate.of(2000 + number, 1, 1),
                LocalDate.of(2001 + number, 6, 1),
                List.of(
                        bullet("Kept the books of the association and reported on them to its " + (number + 20)
                                + " members once a year, in writing and in the assembly."),
                        bullet("Found sponsors for undertaking " + number + "."),
                        bullet("Handed everything over in good order, with a manual of " + (number + 3) + " pages.")),
                List.of("Ledger " + number, "Spreadsheets"),
                List.of(link("https://associations.example/" + number, "website", "Report " + number, "valid")));
    }

    static CvContent cyrillic() {
        return new CvContent(
                CvContent.SCHEMA,
                "en",
                IRINA,
                new SourcedText(
                        "Инженер-программист с девятью годами опыта: платёжные системы на Java и PostgreSQL, от"
                                + " проектирования до эксплуатации.",
                        List.of(1)),
                List.of(
                        new Section(
                                "employment",
                                "employment",
                                "Опыт работы",
                                List.of(
                                        item(
                                                1,
                                                "Система взаиморасчётов",
                                                "Нордпей",
                                                "Ведущий инженер",
                                                "Спроектировала и построила систему, которая каждую ночь закрывает счета"
                                                        + " четырёх тысяч продавцов.",
                                                "Перенесла главную книгу на секционированную схему без остановки работы."),
                                        item(
                                                2,
                                                "Бронирование грузов",
                                                "Вестлогистика",
                                                "Инженер",
                                                "Разделила монолит на шесть служб и сохранила прежний интерфейс для"
                                                        + " партнёров."))),
                        new Section(
                                "education",
                                "education",
                                "Образование",
                                List.of(item(3, "Магистр информатики", "Софийский университет", null)))),
                List.of(
                        new ContentSkill("Java", "technology", List.of(1)),
                        new ContentSkill("PostgreSQL", "technology", List.of(1)),
                        new ContentSkill("Платежи", "domain", List.of(1))),
                List.of());
    }

    static CvContent japanese() {
        return new CvContent(
                CvContent.SCHEMA,
                "en",
                HARUKA,
                new SourcedText(
                        "JavaとPostgreSQLによる決済システムの設計・開発に九年間従事。直近では四千三百の加盟店を対象とする夜間精算基盤を構築し、処理時間を"
                                + "三時間四十分から二十二分に短縮した。",
                        List.of(1)),
                List.of(
                        new Section(
                                "employment",
                                "employment",
                                "職務経歴",
                                List.of(
                                        item(
                                                1,
                                                "夜間精算プラットフォーム",
                                                "北日本ペイ株式会社",
                                                "シニアエンジニア",
                                                "誰も手を付けられなかったストアドプロシージャ群を、Javaによるイベント駆動型の精算エンジンに置き換えた。",
                                                "元帳を無停止でパーティション化したスキーマへ移行した。"),
                                        item(
                                                2,
                                                "貨物予約サービス",
                                                "西海物流株式会社",
                                                "エンジニア",
                                                "モノリスを六つのサービスに分割し、リリースを月一回から一日数回に改めた。"))),
                        new Section("education", "education", "学歴", List.of(item(3, "修士（情報科学）", "東都大学大学院", null)))),
                List.of(
                        new ContentSkill("Java", "technology", List.of(1)),
                        new ContentSkill("PostgreSQL", "technology", List.of(1)),
                        new ContentSkill("決済", "domain", List.of(1))),
                List.of());
    }

    private static Item item(int id, String title, String organization, String role, String... bullets) {
        return new Item(
                id,
                title,
                organization,
                role,
                LocalDate.of(2012 + id, 4, 1),
                LocalDate.of(2014 + id, 3, 1),
                List.of(bullets).stream().map(SampleDocuments::bullet).toList(),
                List.of(),
                List.of(link("https://proofs.example/" + id, "document", null, "valid")));
    }

    static CoverLetterContent japaneseLetter() {
        return SampleDocuments.letter("en", HARUKA, "採用ご担当者様", "敬具");
    }

    static CoverLetterContent cyrillicLetter() {
        return SampleDocuments.letter("en", IRINA, "Уважаемые дамы и господа!", "С уважением,");
    }
}
