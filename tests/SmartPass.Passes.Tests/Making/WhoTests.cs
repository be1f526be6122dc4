using SmartPass.Kernel;
using SmartPass.Passes.Pages.Making;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Making;

/// <summary>Putting students together, step by step, with what is not settled kept.</summary>
public sealed class WhoTests : HallWorld
{
    private static readonly Actor Rivera = HallActs.Teacher(Lincoln.Rivera);

    [Fact]
    public async Task A_class_of_mine_is_taken_whole_and_another_is_not()
    {
        var mine = await Step(Rivera, new WhoForm { Class = SchoolOfTests.Biology }, WhoReader.TakeClass);
        Assert.Equal(2, mine.Chosen.Count);

        var notMine = await Step(HallActs.Teacher(Lincoln.Osei), new WhoForm { Class = SchoolOfTests.Biology }, WhoReader.TakeClass);
        Assert.Empty(notMine.Listed);
    }

    [Fact]
    public async Task Who_was_left_out_stays_listed_and_is_not_chosen()
    {
        var view = await Step(Rivera, new WhoForm { Shown = [Lincoln.Maya.Id, Lincoln.Jordan.Id], Students = [Lincoln.Jordan.Id] }, "nothing");

        Assert.Equal(2, view.Listed.Count);
        Assert.Equal(Lincoln.Jordan, Assert.Single(view.Chosen));
    }

    [Fact]
    public async Task A_pasted_list_keeps_the_lines_nobody_was_found_for()
    {
        var form = new WhoForm { List = "Okafor, Maya\nSomeone Else\nJordan Blake" };

        var view = await Step(Rivera, form, WhoReader.TakeList);

        Assert.Equal(2, view.Chosen.Count);
        Assert.Equal("Someone Else", form.List);
        Assert.Equal("Someone Else", Assert.Single(view.Open).Text);
        Assert.Equal(3, view.Lines.Count);
    }

    [Fact]
    public async Task A_line_that_could_be_two_is_settled_by_choosing_one()
    {
        School.Add(Lincoln.Student(103, "Maya", "Ortiz"));
        var form = new WhoForm { List = "Maya" };
        Assert.Single((await Step(Rivera, form, WhoReader.TakeList)).Open);

        var view = await Step(Rivera, form, WhoReader.Add + Lincoln.Maya.Id);

        Assert.Empty(view.Open);
        Assert.Equal(Lincoln.Maya, Assert.Single(view.Chosen));
    }

    [Fact]
    public async Task A_search_means_the_only_one_whose_names_begin_with_what_was_typed()
    {
        School.Add(Lincoln.Student(103, "Hannah", "Brooks"));
        var kim = School.Add(Lincoln.Student(104, "Hannah", "Kim"));

        Assert.Equal(kim, Assert.Single((await Step(Rivera, new WhoForm { Text = "hannah k" }, WhoReader.Find)).Chosen));
    }

    [Fact]
    public async Task Where_the_names_of_several_begin_with_what_was_typed_they_are_offered()
    {
        School.Add(Lincoln.Student(103, "Hannah", "Brooks"));
        School.Add(Lincoln.Student(104, "Hannah", "Kim"));

        var view = await Step(Rivera, new WhoForm { Text = "hannah" }, WhoReader.Find);

        Assert.Empty(view.Chosen);
        Assert.NotEmpty(view.Found!);
    }

    [Fact]
    public async Task Whoever_is_no_student_of_the_school_is_not_listed_whatever_the_form_says()
    {
        var view = await Step(Rivera, new WhoForm { Shown = [Lincoln.Osei.Id, new PersonId(999)], Students = [Lincoln.Osei.Id, new PersonId(999)] }, WhoReader.Add + "998");

        Assert.Empty(view.Listed);
        Assert.Empty(view.Form.Students);
    }

    [Fact]
    public async Task A_name_still_in_the_search_is_meant_too()
    {
        var view = await Rest(new WhoForm { Text = "Okafor" });

        Assert.Null(view.Unsettled);
        Assert.Equal(Lincoln.Maya, Assert.Single(view.Chosen));
    }

    [Theory]
    [InlineData("Nobody", "Nobody has that name")]
    [InlineData("Ma", "Several students match")]
    public async Task A_name_still_in_the_search_that_is_not_one_student_is_settled_first(string text, string unsettled)
    {
        School.Add(Lincoln.Student(103, "Mateo", "Reyes"));

        var view = await Rest(new WhoForm { Text = text });

        Assert.StartsWith(unsettled, view.Unsettled?.Message);
        Assert.Empty(view.Chosen);
    }

    [Fact]
    public async Task A_class_that_is_chosen_and_not_added_is_meant_where_nobody_else_is()
    {
        var alone = await Rest(new WhoForm { Class = SchoolOfTests.Biology });
        Assert.Equal((2, null), (alone.Chosen.Count, alone.Unsettled?.Message));

        var beside = await Rest(new WhoForm { Class = SchoolOfTests.Biology, Shown = [Lincoln.Maya.Id], Students = [Lincoln.Maya.Id] });
        Assert.Contains("is not added yet", beside.Unsettled?.Message);
        Assert.Equal(Lincoln.Maya, Assert.Single(beside.Chosen));
    }

    [Theory]
    [InlineData(WhoReader.TakeClass, "Choose a class first, then add it.")]
    [InlineData(WhoReader.TakeGroup, "Choose a list first, then add it.")]
    public async Task Adding_nothing_says_what_to_choose(string step, string said) => Assert.Equal(said, (await Step(Rivera, new WhoForm(), step)).Nothing);

    private Task<WhoView> Rest(WhoForm form) => this.Act<WhoReader, WhoView>(Rivera, async who =>
    {
        await who.TakeRest(form, CancellationToken.None);
        return await who.Read(form, CancellationToken.None);
    });

    private Task<WhoView> Step(Actor by, WhoForm form, string step) => this.Act<WhoReader, WhoView>(by, async who =>
    {
        await who.Take(form, step, CancellationToken.None);
        return await who.Read(form, CancellationToken.None);
    });
}
