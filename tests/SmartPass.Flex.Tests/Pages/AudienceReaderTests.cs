using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

/// <summary>Saying whom a flex period or an activity is for.</summary>
public sealed class AudienceReaderTests : RunningWorld
{
    [Fact]
    public async Task The_form_offers_the_grades_of_the_school_and_those_it_has()
    {
        Assert.Equal(["09", "10"], (await Take(new AudienceForm())).Grades);
        Assert.Equal(["09", "10", "12"], (await Take(new AudienceForm(), saved: new Audience(["12"], [], []))).Grades);
    }

    [Fact]
    public async Task A_grade_that_neither_the_school_nor_it_has_does_not_count()
    {
        var form = new AudienceForm { Grades = ["09", "77", "12"] };

        await Take(form, saved: new Audience(["12"], [], []));

        Assert.Equal(["09", "12"], form.Grades);
    }

    [Fact]
    public async Task Classes_of_the_school_are_offered_ones_own_apart()
    {
        Assert.Equal([SchoolOfTests.Biology], (await Take(new AudienceForm())).Others.Select(one => one.Id));

        var own = await Take(new AudienceForm(), by: Lincoln.At(Lincoln.Rivera, Role.Teacher));
        Assert.Equal([SchoolOfTests.Biology], own.Mine.Select(one => one.Id));
        Assert.Empty(own.Others);
    }

    [Fact]
    public async Task A_class_is_added_and_offered_no_more()
    {
        var form = new AudienceForm { Class = SchoolOfTests.Biology };

        var view = await Take(form, AudienceForm.AddClass);

        Assert.Equal("Biology · period 3, Ana Rivera", AudienceView.NameOf(Assert.Single(view.Chosen)));
        Assert.Empty(view.Others);
        Assert.Null(form.Class);
        Assert.Equal(new Audience([], [SchoolOfTests.Biology], [Sam.Id]), form.Written([Sam.Id, Sam.Id]));
    }

    [Fact]
    public async Task A_class_of_another_school_is_not_there()
    {
        var form = new AudienceForm { Classes = [new ClassId(99)], Class = new ClassId(98) };

        var view = await Take(form, AudienceForm.AddClass);

        Assert.True(view.MissesClass);
        Assert.Empty(view.Chosen);
        Assert.Empty(form.Classes);
    }

    [Fact]
    public async Task A_class_that_is_chosen_and_not_added_stays_chosen_on_another_step_and_is_meant_when_it_is_sent()
    {
        var form = new AudienceForm { Class = SchoolOfTests.Biology };

        await Take(form, StudentsStep.Find);
        Assert.Equal(SchoolOfTests.Biology, form.Class);
        Assert.Empty(form.Classes);

        await Asking(Administrator, reader => reader.TakeRest(form, new StudentsForm(), Audience.Everyone, default));
        Assert.Equal([SchoolOfTests.Biology], form.Classes);
    }

    private Task<AudienceView> Take(AudienceForm form, string? step = null, Audience? saved = null, Actor? by = null) =>
        Asking(by ?? Administrator, reader => reader.Take(form, new StudentsForm(), step, saved ?? Audience.Everyone, default));

    private Task<AudienceView> Asking(Actor by, Func<AudienceReader, Task<AudienceView>> asks) =>
        World.As(by, Lincoln.High, services => asks(ActivatorUtilities.CreateInstance<AudienceReader>(services, new NobodyPicked())));

    /// <summary>Stands in for the picker, which is tested where it is.</summary>
    private sealed class NobodyPicked : IStudentPicker
    {
        public Task<StudentsView> Take(StudentsForm form, string? step, IReadOnlyCollection<PersonId>? kept = null, CancellationToken stop = default) => TakeRest(form, kept, stop);

        public Task<StudentsView> TakeRest(StudentsForm form, IReadOnlyCollection<PersonId>? kept = null, CancellationToken stop = default) => Task.FromResult(new StudentsView(form, [], null, [], [], [], []));

        public Task<IReadOnlyList<PersonFacts>> Matching(string? text, CancellationToken stop = default) => Task.FromResult<IReadOnlyList<PersonFacts>>([]);
    }
}
