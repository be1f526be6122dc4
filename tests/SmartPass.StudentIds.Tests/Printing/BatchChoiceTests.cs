using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Acts;
using SmartPass.StudentIds.Acts.Printing;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.Testing;

namespace SmartPass.StudentIds.Tests.Printing;

public sealed class BatchChoiceTests : PrintingWorld
{
    private static readonly PersonFacts Ava = Lincoln.Student(301, "Ava", "Young") with { Grade = "09" };
    private static readonly PersonFacts Leo = Lincoln.Student(302, "Leo", "Adams") with { Grade = "11" };

    [Fact]
    public async Task The_whole_school_is_printed_by_grade_then_name()
    {
        await Everyone();
        var chosen = await Choose(BatchWish.All);
        Assert.Equal(CardKind.Student, chosen.Kind);
        Assert.Equal([Ava.Id, Lincoln.Jordan.Id, Lincoln.Maya.Id, Leo.Id], Ids(chosen));
    }

    [Fact]
    public async Task Grades_are_those_chosen()
    {
        await Everyone();
        Assert.Equal([Ava.Id, Leo.Id], Ids(await Choose(BatchWish.All with { Whose = Whose.Grades, Grades = ["09", "11"] })));
    }

    [Fact]
    public async Task Classes_are_whoever_is_in_them_and_nobody_twice()
    {
        await Everyone();
        Assert.Equal([Lincoln.Jordan.Id, Lincoln.Maya.Id], Ids(await Choose(BatchWish.All with { Whose = Whose.Classes, Classes = [SchoolOfTests.Biology, SchoolOfTests.Biology] })));
        Assert.Empty(Ids(await Choose(BatchWish.All with { Whose = Whose.Classes, Classes = [new ClassId(99)] })));
    }

    [Fact]
    public async Task By_class_those_of_the_first_class_come_first_and_those_without_one_last()
    {
        await Everyone();
        Assert.Equal([Lincoln.Jordan.Id, Lincoln.Maya.Id, Leo.Id, Ava.Id], Ids(await Choose(BatchWish.All with { Order = BatchOrder.Class })));
        Assert.Equal([Leo.Id, Lincoln.Jordan.Id, Lincoln.Maya.Id, Ava.Id], Ids(await Choose(BatchWish.All with { Order = BatchOrder.Name })));
    }

    [Fact]
    public async Task Students_by_name_are_those_and_a_stranger_is_nobody()
    {
        await Everyone();
        Assert.Equal([Lincoln.Maya.Id], Ids(await Choose(BatchWish.Of(Lincoln.Maya.Id, new PersonId(987654)))));
    }

    [Fact]
    public async Task Staff_have_staff_cards_all_of_them_or_one()
    {
        await Everyone();
        var all = await Choose(BatchWish.All with { Whose = Whose.Staff });
        Assert.Equal((CardKind.Staff, 3), (all.Kind, all.People.Count));
        var one = await Choose(BatchWish.Of(Lincoln.Rivera.Id));
        Assert.Equal(CardKind.Staff, one.Kind);
        Assert.Equal([Lincoln.Rivera.Id], Ids(one));
    }

    [Fact]
    public async Task Who_left_the_school_is_not_printed()
    {
        await Everyone();
        School.Leave(Leo);
        Assert.DoesNotContain(Leo.Id, Ids(await Choose(BatchWish.All)));
    }

    [Fact]
    public async Task Never_printed_are_those_whose_present_card_was_not()
    {
        await Everyone();
        await Printed(Lincoln.Maya, Lincoln.Jordan);
        var wish = BatchWish.All with { Printed = PrintedBefore.Never };
        var chosen = await Choose(wish);
        Assert.Equal([Ava.Id, Leo.Id], Ids(chosen));
        Assert.Equal(2, chosen.PrintedBefore);

        await Revoke(Lincoln.Maya);

        Assert.Equal([Ava.Id, Lincoln.Maya.Id, Leo.Id], Ids(await Choose(wish)));
    }

    [Fact]
    public async Task Not_printed_since_a_day_counts_by_the_schools_calendar()
    {
        await Everyone();
        await Printed(Lincoln.Maya);
        Assert.Contains(Lincoln.Maya.Id, Ids(await Choose(Since(new DateOnly(2026, 10, 16)))));
        Assert.DoesNotContain(Lincoln.Maya.Id, Ids(await Choose(Since(new DateOnly(2026, 10, 15)))));
    }

    [Fact]
    public async Task Who_has_no_photo_is_told_and_left_out_where_that_is_asked()
    {
        await Everyone();
        var chosen = await Choose(BatchWish.All);
        Assert.Equal((4, 4), (chosen.People.Count, chosen.WithoutPhoto.Count));
        chosen = await Choose(BatchWish.All with { LeavesOutWithoutPhoto = true });
        Assert.Equal((0, 4), (chosen.People.Count, chosen.WithoutPhoto.Count));
    }

    [Fact]
    public async Task Who_has_no_card_yet_is_told()
    {
        School.Add(Ava);
        var chosen = await Choose(BatchWish.All);
        Assert.Empty(chosen.People);
        Assert.Equal(3, chosen.WithoutCard.Count);
    }

    private static BatchWish Since(DateOnly day) => BatchWish.All with { Printed = PrintedBefore.NotSince, Since = day };

    private static IEnumerable<PersonId> Ids(Data.ChosenCards chosen) => chosen.People.Select(person => person.Id);

    private Task Everyone()
    {
        School.Add(Ava);
        School.Add(Leo);
        return IssueAll();
    }

    private async Task Printed(params PersonFacts[] people)
    {
        var batch = await Batch(BatchWish.Of([.. people.Select(person => person.Id)]));
        await Run(batch);
        Assert.IsType<PartTaken.Taken>(await Take(batch));
    }

    private async Task Revoke(PersonFacts person)
    {
        var card = (await Rows<Card>()).Single(row => row.PersonId == person.Id && row.SchoolId == Lincoln.High.Id && row.RevokedAt == null);
        Assert.NotNull(await Do<RevokeCard, Card?>(Principal, revoke => revoke.Revoke(person.Id, card.Number, RevokedWhy.Lost)));
    }
}
