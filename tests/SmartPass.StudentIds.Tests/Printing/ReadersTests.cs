using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Pages.Batches;
using SmartPass.StudentIds.Pages.Ids;
using SmartPass.StudentIds.Pages.Parts;
using SmartPass.StudentIds.Pages.Print;
using SmartPass.Testing;

namespace SmartPass.StudentIds.Tests.Printing;

/// <summary>What the pages of printing read.</summary>
public sealed class ReadersTests : PrintingWorld
{
    [Fact]
    public async Task The_hub_counts_cards_photos_and_what_was_printed_of_students()
    {
        await IssueAll();
        await TakeOne();

        var hub = await Do<HubReader, HubView>(Principal, reader => reader.Read(default));

        Assert.Equal((2, 5, 0, 1, false, 0), (hub.Students, hub.Cards, hub.Photos, hub.Printed, hub.IsDesigned, hub.Making));
        Assert.NotNull(hub.Someone);
        School.Leave(Lincoln.Jordan);
        hub = await Do<HubReader, HubView>(Principal, reader => reader.Read(default));
        Assert.Equal((1, 4), (hub.Students, hub.Cards));
    }

    [Fact]
    public async Task A_batch_tells_which_of_its_cards_were_replaced_since()
    {
        await IssueAll();
        var batch = await TakeOne();
        await Revoke(Lincoln.Maya, (await CardOf(Lincoln.Maya)).Number, RevokedWhy.Stolen);

        var view = await Do<BatchReader, BatchView?>(Principal, reader => reader.Find(batch, "", default));

        Assert.Equal((1, "Ready"), (view!.Replaced, view.Headline));
        Assert.Equal("lincoln-high-ids-2026-10-15-all-students.pdf", BatchView.FileName(Lincoln.High, view.Batch, view.Parts[0]));
        Assert.Null(await Do<BatchReader, BatchView?>(Principal, reader => reader.Find(batch, "", default), Lincoln.Roosevelt));
        Assert.Equal([batch], (await Do<BatchReader, List<Batch>>(Principal, reader => reader.Latest(default))).Select(one => one.Id));
    }

    [Fact]
    public async Task The_log_finds_whose_card_was_printed_when()
    {
        await IssueAll();
        await TakeOne();
        await Revoke(Lincoln.Maya, (await CardOf(Lincoln.Maya)).Number);

        var (lines, more) = await Do<LogReader, (IReadOnlyList<PrintedLine>, bool)>(Principal, reader => reader.Read("maya", 1, default));

        var line = Assert.Single(lines);
        Assert.Equal(("Maya Okafor", 1, false, "10:00 AM", false), (line.Name, line.Issue, line.IsValid, line.When, more));
        Assert.Empty((await Do<LogReader, (IReadOnlyList<PrintedLine>, bool)>(Principal, reader => reader.Read("jordan", 1, default))).Item1);
        Assert.Empty((await Do<LogReader, (IReadOnlyList<PrintedLine>, bool)>(Principal, reader => reader.Read(null, 2, default))).Item1);
    }

    [Fact]
    public async Task A_persons_page_says_when_their_present_card_was_printed()
    {
        await IssueAll();
        await TakeOne();
        Assert.Equal("10:00 AM by Dana Park", (await Id()).Printed);

        await Revoke(Lincoln.Maya, (await CardOf(Lincoln.Maya)).Number);

        Assert.Equal((null, 2), ((await Id()).Printed, (await Id()).Card!.Issue));
    }

    [Fact]
    public async Task A_choice_is_said_in_words_with_its_sheets_files_and_names_that_no_font_has()
    {
        School.Add(Lincoln.Student(400, "Zo\uE000e", "Odd"));
        await IssueAll();
        var form = PrintForm.Usual();
        (form.On, form.Sheet, form.FirstLabel, form.Whose, form.Printed) = (Medium.Sheet, "letter-8", "8", Whose.Grades, PrintedBefore.Never);
        form.Grades.Add("10");

        var review = await Do<PrintReader, PrintReview?>(Principal, async reader => await reader.Review(form, await reader.View(form, Nobody, false, default), default));

        Assert.Equal("Grade 10, never printed", review!.Title);
        Assert.StartsWith("2 sheets: ", review.Pages, StringComparison.Ordinal);
        Assert.Equal(1, review.Files);
        Assert.Equal(3, review.Cards.WithoutPhoto.Count);
        Assert.Contains("Odd", Assert.Single(review.Missing).Name, StringComparison.Ordinal);
        Assert.StartsWith("data:image/png", review.First, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_to_choose_from_is_not_chosen()
    {
        var form = PrintForm.Usual();
        form.Grades.Add("13");
        (form.Class, form.Classes) = (SchoolOfTests.Biology, [new ClassId(987)]);

        var view = await Do<PrintReader, PrintView>(Principal, reader => reader.View(form, Nobody, true, default));

        Assert.Empty(form.Grades);
        Assert.Equal([SchoolOfTests.Biology], form.Classes);
        Assert.Equal(["10"], view.Grades);
    }

    private static StudentsView Nobody => new(new StudentsForm(), [], null, [], [], [], []);

    private Task<IdOfPerson> Id() => Do<IdOfPersonReader, IdOfPerson>(Principal, reader => reader.Read(Lincoln.Maya, default));

    private async Task<BatchId> TakeOne()
    {
        var batch = await Batch(BatchWish.Of(Lincoln.Maya.Id));
        await Run(batch);
        await Take(batch);
        return batch;
    }
}
