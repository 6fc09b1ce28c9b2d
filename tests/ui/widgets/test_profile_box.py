"""The newsroom's own house style, found beside the article."""


def write(folder, profile: str) -> object:
    article = folder / "article.txt"
    article.write_text("سافر الوزير الى الرباط", encoding="utf-8")
    (folder / "proofreader.toml").write_text(profile, encoding="utf-8")
    return article


def test_a_profile_in_the_folder_is_used(open_window, checker, tmp_path) -> None:
    article = write(tmp_path, 'extends = "ar-MA"\nname = "جريدتنا"\n')
    window = open_window()
    assert window.files.open(article)
    assert window.profile_box.currentText() == "جريدتنا"
    assert window.review.profile == str(tmp_path / "proofreader.toml") == checker.requests[-1][2]


def test_the_next_article_elsewhere_goes_back_to_the_chosen_one(open_window, checker, tmp_path) -> None:
    newsroom, elsewhere = tmp_path / "a", tmp_path / "b"
    newsroom.mkdir()
    elsewhere.mkdir()
    article = write(newsroom, 'extends = "ar-MA"\nname = "جريدتنا"\n')
    other = elsewhere / "other.txt"
    other.write_text("سافر الوزير", encoding="utf-8")
    window = open_window()
    assert window.files.open(article) and window.files.open(other)
    assert window.review.profile == "ar-MA" == window.profile_box.currentData()


def test_a_broken_profile_is_told_and_the_article_opens(open_window, checker, tmp_path) -> None:
    article = write(tmp_path, 'langage = "ar-MA"\n')
    window = open_window()
    assert window.files.open(article)
    told = window.bar.label.text()
    assert window.bar.isVisible() and "proofreader.toml" in told and "language" in told
    assert window.review.profile == "ar-MA" and "الرباط" in window.editor.text()
