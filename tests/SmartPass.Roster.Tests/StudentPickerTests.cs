using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Pages.Picking;
using SmartPass.Testing;

namespace SmartPass.Roster.Tests;

/// <summary>Putting students together, step by step, with what is not settled kept.</summary>
public sealed class StudentPickerTests : IAsyncLifetime
{
    private static readonly Actor Rivera = Lincoln.At(Lincoln.Rivera, Role.Teacher, RosterPermissions.SeePeople);
    private static readonly StudentListId Band = new(7), Theirs = new(8);

    private readonly SchoolOfTests _school = new();
    private readonly ListsOfTests _lists = new();
    private TestWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await TestWorld.With([], services => services
        .AddSingleton<IPeople>(_school).AddSingleton<IWrittenStudents>(_school).AddSingleton<ITimetable>(_school).AddSingleton<IStudentLists>(_lists).AddScoped<StudentPicker>());

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_class_of_mine_is_taken_whole_and_another_is_not()
    {
        var mine = await Step(Rivera, new StudentsForm { Class = SchoolOfTests.Biology }, StudentsStep.TakeClass);
        Assert.Equal((2, null), (mine.Chosen.Count, mine.NotTaken));

        var notMine = await Step(Lincoln.At(Lincoln.Osei, Role.Teacher), new StudentsForm { Class = SchoolOfTests.Biology }, StudentsStep.TakeClass);
        Assert.Empty(notMine.Listed);
        Assert.Equal("That class has no students now. Choose another one.", notMine.NotTaken);
    }

    [Fact]
    public async Task A_saved_list_is_taken_with_those_who_are_students_here_now()
    {
        _lists.Members[Band] = [Lincoln.Maya.Id, Lincoln.Osei.Id, new PersonId(999)];

        var view = await Step(Rivera, new StudentsForm { Saved = Band }, StudentsStep.TakeSaved);

        Assert.Equal([Lincoln.Maya], view.Chosen);
        Assert.Equal((null, null), (view.Form.Saved, view.NotTaken));
        Assert.Equal([Lincoln.Maya.Id], view.Form.Shown);
        Assert.Equal(Band, Assert.Single(view.Saved).Id);
    }

    [Fact]
    public async Task A_list_that_is_not_theirs_to_use_takes_nobody_and_says_so()
    {
        var view = await Step(Rivera, new StudentsForm { Saved = Theirs }, StudentsStep.TakeSaved);

        Assert.Empty(view.Listed);
        Assert.Equal("Nobody of that list is a student here now. Choose another one.", view.NotTaken);
    }

    [Fact]
    public async Task Who_was_left_out_stays_listed_and_is_not_chosen()
    {
        var view = await Step(Rivera, new StudentsForm { Shown = [Lincoln.Maya.Id, Lincoln.Jordan.Id], Students = [Lincoln.Jordan.Id] }, "nothing");

        Assert.Equal(2, view.Listed.Count);
        Assert.Equal(Lincoln.Jordan, Assert.Single(view.Chosen));
    }

    [Fact]
    public async Task A_pasted_list_keeps_the_lines_nobody_was_found_for()
    {
        var form = new StudentsForm { List = "Okafor, Maya\nSomeone Else\nJordan Blake" };

        var view = await Step(Rivera, form, StudentsStep.TakeList);

        Assert.Equal(2, view.Chosen.Count);
        Assert.Equal("Someone Else", form.List);
        Assert.Equal("Someone Else", Assert.Single(view.Open).Text);
        Assert.Equal((3, "list"), (view.Lines.Count, view.Focus));
        Assert.Null((await Step(Rivera, form, StudentsStep.DropList)).Form.List);
    }

    [Fact]
    public async Task A_line_that_could_be_two_is_settled_by_choosing_one()
    {
        _school.Add(Lincoln.Student(103, "Maya", "Ortiz"));
        var form = new StudentsForm { List = "Maya" };
        Assert.Single((await Step(Rivera, form, StudentsStep.TakeList)).Open);

        var view = await Step(Rivera, form, StudentsStep.Add + Lincoln.Maya.Id);

        Assert.Empty(view.Open);
        Assert.Equal(Lincoln.Maya, Assert.Single(view.Chosen));
    }

    [Fact]
    public async Task A_search_means_the_only_one_whose_names_begin_with_what_was_typed()
    {
        _school.Add(Lincoln.Student(103, "Hannah", "Brooks"));
        var kim = _school.Add(Lincoln.Student(104, "Hannah", "Kim"));

        Assert.Equal(kim, Assert.Single((await Step(Rivera, new StudentsForm { Text = "hannah k" }, StudentsStep.Find)).Chosen));
    }

    [Fact]
    public async Task Where_the_names_of_several_begin_with_what_was_typed_they_are_offered()
    {
        _school.Add(Lincoln.Student(103, "Hannah", "Brooks"));
        _school.Add(Lincoln.Student(104, "Hannah", "Kim"));

        var view = await Step(Rivera, new StudentsForm { Text = "hannah" }, StudentsStep.Find);

        Assert.Empty(view.Chosen);
        Assert.NotEmpty(view.Found!);
        Assert.Equal("found", view.Focus);
    }

    [Fact]
    public async Task Whoever_is_no_student_of_the_school_is_not_listed_whatever_the_form_says()
    {
        var view = await Step(Rivera, new StudentsForm { Shown = [Lincoln.Osei.Id, new PersonId(999)], Students = [Lincoln.Osei.Id, new PersonId(999)] }, StudentsStep.Add + "998");

        Assert.Empty(view.Listed);
        Assert.Empty(view.Form.Students);
    }

    [Fact]
    public async Task Someone_chosen_before_who_left_the_school_stays_listed_and_nobody_else_who_is_no_student_is()
    {
        var form = new StudentsForm { Shown = [Lincoln.Osei.Id, Lincoln.Rivera.Id, Lincoln.Maya.Id], Students = [Lincoln.Osei.Id, Lincoln.Rivera.Id] };

        var view = await As(Rivera, picker => picker.Take(form, null, [Lincoln.Osei.Id]));

        Assert.Equal([Lincoln.Maya, Lincoln.Osei], view.Listed);
        Assert.Equal([Lincoln.Osei], view.Chosen);
    }

    [Fact]
    public async Task A_list_of_more_than_there_is_room_for_is_taken_as_far_as_there_is_and_says_so()
    {
        var students = Enumerable.Range(0, StudentsForm.Most + 1).Select(number => _school.Add(Lincoln.Student(2000 + number, "Student", $"Number{number:000}"))).ToList();
        var form = new StudentsForm { List = string.Join('\n', students.Select(student => student.Name).Append("Nobody Atall")), Shown = [Lincoln.Jordan.Id] };

        var view = await Step(Rivera, form, StudentsStep.TakeList);

        Assert.Equal((StudentsForm.Most, "Student Number400\nNobody Atall"), (view.Chosen.Count, form.List));
        Assert.Equal(("Who.List", "At most 400 students at once. 1 line has no room and is kept here.", "list"), view.Unsettled);
        Assert.DoesNotContain(Lincoln.Jordan, view.Listed);
    }

    [Fact]
    public async Task A_saved_list_that_has_no_room_is_taken_as_far_as_there_is()
    {
        var students = Enumerable.Range(0, StudentsForm.Most).Select(number => _school.Add(Lincoln.Student(2000 + number, "Student", $"Number{number:000}")).Id).ToList();
        _lists.Members[Band] = students;

        var view = await Step(Rivera, new StudentsForm { Shown = [Lincoln.Maya.Id], Students = [Lincoln.Maya.Id], Saved = Band }, StudentsStep.TakeSaved);

        Assert.Equal((StudentsForm.Most, "At most 400 students at once. 1 student had no room."), (view.Chosen.Count, view.NotTaken));
    }

    [Fact]
    public async Task A_list_that_is_too_long_is_not_read_and_says_so()
    {
        var form = new StudentsForm { List = new string('x', PastedLine.LongestList + 1) };

        var view = await Rest(form);

        Assert.Equal("The list has more than 20,000 characters. Paste it in parts.", view.Unsettled?.Message);
        Assert.Equal(PastedLine.LongestList + 1, form.List.Length);
        Assert.Empty(view.Told);
    }

    [Fact]
    public async Task A_name_still_in_the_search_and_lines_still_in_the_list_are_meant_too()
    {
        var view = await Rest(new StudentsForm { Text = "Okafor", List = "Jordan Blake" });

        Assert.Null(view.Unsettled);
        Assert.Equal([Lincoln.Jordan, Lincoln.Maya], view.Chosen);
    }

    [Theory]
    [InlineData("Nobody", "Nobody has that name")]
    [InlineData("Ma", "Several students match")]
    public async Task A_name_still_in_the_search_that_is_not_one_student_is_settled_first(string text, string unsettled)
    {
        _school.Add(Lincoln.Student(103, "Mateo", "Reyes"));

        var view = await Rest(new StudentsForm { Text = text });

        Assert.StartsWith(unsettled, view.Unsettled?.Message);
        Assert.Empty(view.Chosen);
    }

    [Fact]
    public async Task A_class_or_list_that_is_chosen_and_not_added_is_meant_where_nobody_else_is()
    {
        _lists.Members[Band] = [Lincoln.Maya.Id];
        var alone = await Rest(new StudentsForm { Class = SchoolOfTests.Biology });
        Assert.Equal((2, null), (alone.Chosen.Count, alone.Unsettled?.Message));
        Assert.Equal([Lincoln.Maya], (await Rest(new StudentsForm { Saved = Band })).Chosen);

        var beside = await Rest(new StudentsForm { Class = SchoolOfTests.Biology, Shown = [Lincoln.Maya.Id], Students = [Lincoln.Maya.Id] });
        Assert.Contains("is not added yet", beside.Unsettled?.Message);
        Assert.Equal(Lincoln.Maya, Assert.Single(beside.Chosen));
    }

    [Theory]
    [InlineData(StudentsStep.TakeClass, "Choose a class first, then add it.")]
    [InlineData(StudentsStep.TakeSaved, "Choose a list first, then add it.")]
    public async Task Adding_nothing_says_what_to_choose(string step, string said) => Assert.Equal(said, (await Step(Rivera, new StudentsForm(), step)).NotTaken);

    [Theory]
    [InlineData("find", "Maya", true)]
    [InlineData("find", " ", false)]
    [InlineData("class", null, true)]
    [InlineData("saved", null, true)]
    [InlineData("list", null, true)]
    [InlineData("drop", null, true)]
    [InlineData("add-101", null, true)]
    [InlineData("add-stop", null, false)]
    [InlineData("save", "Maya", false)]
    [InlineData(null, "Maya", false)]
    public void Its_own_buttons_show_the_page_again_and_Enter_in_an_empty_search_sends_it(string? step, string? text, bool again) =>
        Assert.Equal(again, new StudentsForm { Text = text }.Takes(step));

    [Fact]
    public async Task Who_may_not_look_people_up_is_not_answered_as_they_type()
    {
        Assert.Equal("/lincoln-high/people/find", (await Step(Rivera, new StudentsForm(), null)).SearchAt);
        Assert.Null((await Step(Lincoln.At(Lincoln.Rivera, Role.Teacher), new StudentsForm(), null)).SearchAt);
    }

    private Task<StudentsView> Rest(StudentsForm form) => As(Rivera, picker => picker.TakeRest(form));

    private Task<StudentsView> Step(Actor by, StudentsForm form, string? step) => As(by, picker => picker.Take(form, step));

    private Task<StudentsView> As(Actor by, Func<StudentPicker, Task<StudentsView>> doing) => _world.As(by, Lincoln.High, services => doing(services.GetRequiredService<StudentPicker>()));

    private sealed class ListsOfTests : IStudentLists
    {
        public Dictionary<StudentListId, IReadOnlyList<PersonId>> Members { get; } = [];

        public Task<IReadOnlyList<StudentList>> All(CancellationToken stop = default) =>
            Task.FromResult<IReadOnlyList<StudentList>>([.. Members.Select(list => new StudentList(list.Key, $"List {list.Key}", list.Value.Count))]);

        public Task<IReadOnlyList<PersonId>?> MembersOf(StudentListId list, CancellationToken stop = default) => Task.FromResult(Members.GetValueOrDefault(list));
    }
}
