"""Everything that a report of a film has, read back from the file, in several languages."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import UTC, date, timedelta
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook
from PIL import Image
from pypdf import PdfReader

from leukdesk.domain.case_details import BloodCount, CaseDetails, Sex
from leukdesk.domain.errors import UserError
from leukdesk.domain.film import FilmFinding, FilmText, Grade
from leukdesk.domain.people import Person, Role
from leukdesk.domain.sign_off import Amendment, Moment, Signature, SignOff, UrgentCall
from leukdesk.languages import Language, Wording, wording_for
from leukdesk.reports import paper
from leukdesk.reports.cell_log import write_cell_log
from leukdesk.reports.differential_table import _Columns
from leukdesk.reports.lettering import register_fonts
from leukdesk.reports.logo import read_logo
from leukdesk.reports.pages import page_pictures
from leukdesk.reports.pdf import pdf_bytes
from leukdesk.reports.rows import frame_row, patch_rows
from leukdesk.reports.summary import summary
from leukdesk.reports.workbook import write_xlsx

if TYPE_CHECKING:
    from leukdesk.reports.content import CaseReport

FILM = FilmText(
    (FilmFinding("schistocytes", Grade.FEW), FilmFinding("platelets_reduced")),
    "no parasites seen",
    "Many large cells with nucleoli.\nक्षितिज को तुरंत बताया गया।",
)
CARD = json.loads(
    (Path(__file__).resolve().parents[2] / "models" / "leukdesk-blasts" / "card.json").read_text("utf-8")
)


def details(printed_at: Any) -> CaseDetails:
    return CaseDetails(
        patient_name="Iyer, Meenakshi மீனாட்சி",
        birth_date=date(1961, 4, 9),
        sex=Sex.FEMALE,
        collected_at=printed_at - timedelta(hours=9),
        received_at=printed_at - timedelta(hours=7),
        stain="May-Grünwald-Giemsa",
        requester="Dr. R. Krishnan",
        question="Bruises for two weeks",
        blood_count=BloodCount(38.4, 7.9, 42),
    )


def signed_by(printed_at: Any) -> SignOff:
    person, moment = Person("Dr. S. Rao", Role.REVIEWER, 3, "rao"), Moment(printed_at.astimezone(UTC), 330)
    told_at = printed_at - timedelta(hours=1)
    call = UrgentCall("Blasts seen", "Dr. Krishnan, ward 3", told_at, True, person, moment)
    signature = Signature(2, 1, 1, person, moment, "few cells on the film", "c" * 64, f"7:{'a' * 64}")
    return SignOff((signature,), (Amendment(2, "Requester corrected", person, moment),), (call,))


def report_of(desk: Any, *, signed: bool = True, wording: Wording | None = None, **more: Any) -> CaseReport:
    at = desk.printed_at
    smear = desk.reviewed(desk.smear(desk.blastic, details=details(at), mcv_fl=91.0))
    card = desk.card(limits=tuple(CARD["limits"]), title=CARD["title"], intended_use=CARD["intended_use"])
    around = {"wording": wording or Wording(), "audit_head": f"814:{'4f' * 32}"} | more
    sign_off = signed_by(at) if signed else SignOff()
    return desk.report(smear, card, film=FILM, sign_off=sign_off, **around)


def pages_of(report: CaseReport, page_size: str = "A4") -> list[str]:
    reader = PdfReader(BytesIO(pdf_bytes(report, page_size)))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def test_the_report_has_all_that_a_film_report_has(desk: Any) -> None:
    pages = pages_of(report_of(desk))
    text = " ".join(pages)
    for wanted in (
        *("P-88213", "26-004711", "Iyer, Meenakshi", "1961-04-09, 64 years, female", "Dr. R. Krishnan"),
        *(
            "2026-03-02 05:05",
            "2026-03-02 07:05",
            "2026-03-02 14:05, version 2, amended",
            "May-Grünwald-Giemsa",
        ),
        *("Bruises for two weeks", "Many large cells with nucleoli.", "Schistocytes 1+ few"),
        *("Platelets look reduced", "no parasites seen", "38.4 ×10⁹/L high", "7.9 g/dL low", "11.5–15.5"),
        "corrected for 5.6 erythroblasts per 100 leukocytes: 38.4 becomes 36.4.",
        "Reference ranges for age and sex: Oxford University Hospitals",
        *("Urgent calls", "Dr. Krishnan, ward 3", "Version 2 replaces version 1: Requester corrected"),
        "Signed in LeukDesk by Dr. S. Rao, 2026-03-02 14:05, version 2.",
        *("Fewer cells than asked for, because: few cells on the film", f"814:{'4f' * 32}"),
    ):
        assert wanted in text, wanted
    for page in pages:
        assert "For research use; not a diagnosis" in page
        assert "NOT SIGNED" not in page
    assert text.index("Blasts suspected") < text.index("Differential") < text.index("Most suspicious cells")
    assert text.index("Most suspicious cells") < text.index("Method and its limits") < text.index("Signed in")


def test_an_unsigned_report_says_so_on_each_page(desk: Any) -> None:
    pages = pages_of(report_of(desk, signed=False))
    assert all("NOT SIGNED" in page for page in pages)
    assert "not signed: not a report yet" in pages[0]
    assert "Not signed." in pages[-1]
    half = signed_by(desk.printed_at)
    first_of_two = replace(half, signatures=(replace(half.signatures[0], needed=2),))
    text = pages_of(replace(report_of(desk), sign_off=first_of_two))[-1]
    assert "Not signed yet: a second person must sign." in text
    assert "NOT SIGNED" in text


def test_an_amended_report_says_on_each_page_which_version_it_is_and_whose_it_replaces(desk: Any) -> None:
    at = desk.printed_at
    person, moment = Person("Dr. S. Rao", Role.REVIEWER, 3, "rao"), Moment(at.astimezone(UTC), 330)
    day_before = Moment(at.astimezone(UTC) - timedelta(days=1), 330)
    first = Signature(
        1, 1, 1, replace(person, name="Dr. Ada Nowak", account_id=4), day_before, "", "c" * 64, "1:a"
    )
    second = Signature(2, 1, 1, person, moment, "", "c" * 64, "2:a")
    amended = SignOff((first, second), (Amendment(2, "Requester corrected.", person, moment),))
    report = report_of(desk)
    pages = pages_of(replace(report, sign_off=amended))
    assert len(pages) > 1
    assert all("AMENDED, VERSION 2" in page for page in pages)
    text = " ".join(" ".join(pages).split())
    assert "Version 2 replaces version 1, which Dr. Ada Nowak signed on 2026-03-01 14:05: Requester" in text
    assert "Requester corrected (Dr. S. Rao, 2026-03-02 14:05)." in text
    assert "AMENDED" not in "".join(pages_of(replace(report, sign_off=SignOff((first,)))))


@pytest.mark.parametrize("language", ["es", "fr", "hi", "ta"])
@pytest.mark.parametrize("page_size", ["A4", "Letter"])
def test_no_word_at_the_head_of_a_column_is_broken(desk: Any, language: str, page_size: str) -> None:
    say = wording_for(language)
    report = report_of(desk, wording=say)
    register_fonts()
    width_pt = paper.PAGE_SIZES[page_size][0] - 2 * paper.MARGIN_PT - 12
    columns = _Columns(report, report.assessment.differential, report.absolutes, width_pt)
    assert sum(columns.widths) == pytest.approx(width_pt)
    for names, width in zip(columns._names(), columns.widths, strict=True):
        assert paper.longest_word_pt(names, paper.HEAD) <= width - 8 + 1e-6, names


def test_no_line_of_a_table_stands_on_a_page_by_itself(desk: Any) -> None:
    report = report_of(desk)
    table_lines = [row.cell_class.name for row in report.assessment.differential.rows] + ["Leukocytes"]
    for lines in range(4, 16, 2):
        comment = "\n".join(f"Line {i}" for i in range(lines))
        pages = pages_of(replace(report, film=replace(report.film, comment=comment)))
        for page in pages:
            # The heading's words and the table's name of all leukocytes stand in other places too.
            held = sum(page.count(f"\n{name}\n") > 0 for name in table_lines)
            assert held == 0 or held >= 3, (lines, held)


def test_high_and_low_are_said_where_counting_alone_does_not_explain_them(desk: Any) -> None:
    text = " ".join(pages_of(report_of(desk)))
    # 17.8 % (11.7 to 26.1) of 36.4 are surely above 3.0; 2.8 % (1.0 to 7.9) may well be below 1.0.
    assert "6.46 high 1.00–3.00" in text
    assert "1.02 0.20–1.00" in text


def test_without_age_or_blood_count_nothing_is_made_up(desk: Any) -> None:
    at = desk.printed_at
    ageless = replace(details(at), birth_date=None)
    text = " ".join(pages_of(desk.report(desk.smear(desk.blastic, details=ageless))))
    assert "No reference ranges: the date of birth is not given." in text
    child = replace(details(at), birth_date=date(2022, 1, 1))
    text = " ".join(pages_of(desk.report(desk.smear(desk.blastic, details=child))))
    assert "the settings have none for this age" in text
    plain = " ".join(pages_of(desk.report(desk.smear(desk.blastic))))
    assert "10⁹/L" not in plain
    assert "Reference" not in plain


@pytest.mark.parametrize(("language", "page_size"), [("en", "Letter"), ("fr", "A4"), ("ta", "Letter")])
def test_no_page_holds_a_few_lines_and_a_signature_alone(desk: Any, language: str, page_size: str) -> None:
    report = report_of(desk, signed=False, wording=wording_for(language, "en_IN"))
    (*_, last) = page_pictures(pdf_bytes(report, page_size), 20)
    inked = (last.min(axis=2) < 160).any(axis=1)
    body = inked[: int(0.93 * len(inked))]
    assert body.nonzero()[0].max() > 0.3 * len(inked)


@pytest.mark.parametrize(
    ("language", "region", "words"),
    [
        ("es", "es_ES", ("Fórmula leucocitaria", "51,4 %", "2 mar 2026 14:05", "Para uso en investigación")),
        ("fr", "fr_FR", ("Formule leucocytaire", "51,4 %", "2 mars 2026 14:05", "pas un diagnostic")),
        ("hi", "hi_IN", ("(Differential)", "51.4 %", "(for research use; not a diagnosis)")),
        ("ta", "ta_IN", ("(Differential)", "51.4 %", "(for research use; not a diagnosis)")),
    ],
)
def test_the_report_speaks_the_readers_language(desk: Any, language: str, region: str, words: Any) -> None:
    pages = pages_of(report_of(desk, wording=wording_for(language, region)))
    text = " ".join(pages)
    for wanted in words:
        assert wanted in text, wanted
    assert all(words[-1] in page for page in pages)
    drafts = {Language.HINDI, Language.TAMIL}
    assert ("draft, not reviewed" in text) == (language in drafts)


def test_json_and_xlsx_say_the_same(desk: Any, tmp_path: Path) -> None:
    report = report_of(desk)
    said = summary(report)
    assert said["case"]["patient_name"].startswith("Iyer")
    assert said["absolute"]["leukocytes_per_nl"] == pytest.approx(36.36, abs=0.01)
    assert said["film"]["findings"][0] == {"code": "schistocytes", "grade": "few"}
    assert said["sign_off"]["signatures"][0]["by"] == "Dr. S. Rao"
    assert json.loads(json.dumps(said, ensure_ascii=False)) == said
    smear = desk.smear(desk.blastic)
    rows, frames = patch_rows(smear.frames, smear.cells), [frame_row(f, 1) for f in smear.frames]
    write_xlsx(report, rows, frames, desk.classes, tmp_path / "t.xlsx")
    sheet = load_workbook(tmp_path / "t.xlsx")["Summary"]
    lines = dict(sheet.iter_rows(values_only=True, max_col=2))
    assert lines["Schistocytes"] == "1+ few"
    assert lines["Haemoglobin, g/dL"] == 7.9
    assert lines["Signed, version 2"].startswith("Dr. S. Rao")
    assert lines["Urgent calls"].startswith(
        "Dr. S. Rao told Dr. Krishnan, ward 3 on 2026-03-02 13:05: Blasts"
    )
    assert lines["Amended"].startswith("Version 2 replaces version 1: Requester corrected")
    assert lines["Born"].endswith("female")


@pytest.mark.parametrize("language", ["es", "fr", "hi", "ta"])
def test_the_sheets_for_people_are_in_their_language(desk: Any, tmp_path: Path, language: str) -> None:
    say = wording_for(language)
    write_xlsx(report_of(desk, wording=say), [], [], desk.classes, tmp_path / "t.xlsx")
    book = load_workbook(tmp_path / "t.xlsx")
    summary_name, differential, *rest = book.sheetnames
    assert rest == ["Frames", "Patches"]
    assert (summary_name, differential) != ("Summary", "Differential")
    names = [row[0].value for row in book[summary_name].iter_rows() if row[0].value]
    english = [row[0].value for row in _english_summary(desk, tmp_path).iter_rows() if row[0].value]
    assert len(set(names) & set(english)) <= 0.1 * len(english), set(names) & set(english)
    assert book[differential]["A2"].value == say("Segmented neutrophil")


def _english_summary(desk: Any, folder: Path) -> Any:
    write_xlsx(report_of(desk), [], [], desk.classes, folder / "english.xlsx")
    return load_workbook(folder / "english.xlsx")["Summary"]


def test_no_field_of_the_log_for_spreadsheets_is_a_formula(desk: Any, tmp_path: Path) -> None:
    names = ["=1+1.jpg", "+a.jpg", "-a.jpg", "@a.jpg", " =a.jpg", "a.jpg"]
    smear = desk.smear(frames=len(names), names=lambda i: names[i - 1])
    rows = list(patch_rows(smear.frames, smear.cells))
    write_cell_log(rows, desk.classes, tmp_path / "log.csv", Wording(region="es_ES"))
    content = (tmp_path / "log.csv").read_text(encoding="utf-8-sig")
    lines = list(csv.DictReader(content.splitlines(), delimiter=";"))
    assert {line["frame"] for line in lines} == {f"'{n}" for n in names[:-1]} | {"a.jpg"}
    assert "," in lines[0]["probability"]
    assert (lines[0]["suggested_class"], lines[0]["decided_by"], lines[0]["decided_at"]) == (
        lines[0]["cell_class"],
        "",
        "",
    )
    decided = desk.reviewed(smear, by="=HYPERLINK()")
    write_cell_log(
        patch_rows(decided.frames, decided.cells), desk.classes, tmp_path / "d.csv", Wording(region="es_ES")
    )
    content = (tmp_path / "d.csv").read_text(encoding="utf-8-sig")
    lines = list(csv.DictReader(content.splitlines(), delimiter=";"))
    assert {line["decided_by"] for line in lines} == {"'=HYPERLINK()"}
    assert all(len(line["decided_at"]) == len("2026-03-02 13:55") for line in lines)
    assert any(line["suggested_class"] != line["cell_class"] for line in lines), (
        "what the model had said stays"
    )
    write_cell_log(rows, desk.classes, tmp_path / "us.csv", Wording(region="en_US"))
    assert "0." in (tmp_path / "us.csv").read_text(encoding="utf-8-sig").splitlines()[1]


def test_the_logo_stands_at_the_head_and_a_broken_one_is_told(desk: Any, tmp_path: Path) -> None:
    Image.new("RGB", (1200, 300), "navy").save(tmp_path / "logo.jpg")
    logo = read_logo(tmp_path / "logo.jpg")
    with Image.open(BytesIO(logo)) as small:
        assert small.size == (600, 150)
    reader = PdfReader(BytesIO(pdf_bytes(report_of(desk, logo=logo))))
    assert any(picture.image.size == (600, 150) for picture in reader.pages[0].images)
    (tmp_path / "odd.png").write_bytes(b"GIF89a no picture")
    for name in ("odd.png", "missing.png"):
        with pytest.raises(UserError, match="cannot be read; choose a PNG or JPEG"):
            read_logo(tmp_path / name)


def test_the_pages_are_pictures_of_their_paper(desk: Any) -> None:
    pages = page_pictures(pdf_bytes(report_of(desk), "Letter"), 100)
    assert {page.shape for page in pages} == {(1100, 850, 3)}
    assert all(page.min() < 60 and page.max() == 255 for page in pages)
