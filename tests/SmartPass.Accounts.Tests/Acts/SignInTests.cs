using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Acts;

public sealed class SignInTests
{
    private static readonly Device Stranger = new("stranger", []);
    private static readonly Device Desk = new("desk", [Lincoln.Rivera.Id]);

    [Fact]
    public async Task The_right_password_signs_in_in_any_spelling_of_the_name()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Rivera);
        Assert.IsType<SignInOutcome.Right>(await Try(world, " Ana.RIVERA ", AccountsWorld.Password, Stranger));
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_name_a_closed_account_and_an_unused_one_hear_the_same()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Rivera);
        await world.WithPassword(Lincoln.Maya);
        await world.Open(Lincoln.Jordan);
        await world.Act<ChangeAccount, AccessOutcome>(Actor.System, act => act.Do(Lincoln.Maya.Id, Lincoln.High.Id, AccountChange.Disable));
        Assert.IsType<SignInOutcome.Wrong>(await Try(world, "ana.rivera", "wrong words to sign in", Stranger));
        Assert.IsType<SignInOutcome.Wrong>(await Try(world, "nobody", AccountsWorld.Password, Stranger));
        Assert.IsType<SignInOutcome.Wrong>(await Try(world, "maya.okafor", AccountsWorld.Password, Stranger));
        Assert.IsType<SignInOutcome.Wrong>(await Try(world, "jordan.blake", AccountsWorld.Password, Stranger));
    }

    [Fact]
    public async Task Strangers_guessing_are_slowed_and_the_owners_own_device_is_not()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Rivera);
        for (var guess = 0; guess < 10; guess++)
        {
            Assert.IsType<SignInOutcome.Wrong>(await Try(world, "ana.rivera", $"guess number {guess} is wrong", new Device($"fresh {guess}", [])));
        }

        Assert.IsType<SignInOutcome.Wait>(await Try(world, "ana.rivera", AccountsWorld.Password, new Device("another", [])));
        Assert.IsType<SignInOutcome.Right>(await Try(world, "ana.rivera", AccountsWorld.Password, Desk));
        world.World.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.IsType<SignInOutcome.Right>(await Try(world, "ana.rivera", AccountsWorld.Password, Stranger));
    }

    [Theory]
    [InlineData("a\uFFFEb", "some words that are wrong")]
    [InlineData("a\uD800b", "some words that are wrong")]
    [InlineData("ana.rivera", "some \uFFFE words \uDC00 that are wrong")]
    public async Task Text_that_is_no_text_is_just_wrong(string name, string password)
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Rivera);
        Assert.IsType<SignInOutcome.Wrong>(await Try(world, name, password, Stranger));
    }

    [Fact]
    public async Task A_name_that_does_not_exist_is_slowed_like_one_that_does()
    {
        await using var world = await AccountsWorld.Start();
        for (var guess = 0; guess < 10; guess++)
        {
            await Try(world, "nobody", "some words that are wrong", new Device($"fresh {guess}", []));
        }

        Assert.IsType<SignInOutcome.Wait>(await Try(world, "NOBODY", "some words that are wrong", Stranger));
    }

    [Fact]
    public async Task A_class_that_mistypes_behind_one_address_still_gets_in()
    {
        await using var world = await AccountsWorld.Start();
        var students = Enumerable.Range(0, 35).Select(number => Lincoln.Student(500 + number, $"Pupil{number}", "Lee")).ToList();
        foreach (var student in students)
        {
            world.Roster.Know(student, (Lincoln.High, Role.Student));
            await world.WithPassword(student);
        }

        foreach (var student in students)
        {
            var own = new Device($"chromebook {student.Id}", []);
            await Try(world, student.UserName!, "a slip of the finger", own);
            await Try(world, student.UserName!, "a slip of the finger", own);
            Assert.IsType<SignInOutcome.Right>(await Try(world, student.UserName!, AccountsWorld.Password, own));
        }
    }

    [Fact]
    public async Task One_device_that_tries_many_accounts_is_slowed()
    {
        await using var world = await AccountsWorld.Start();
        for (var guess = 0; guess < 30; guess++)
        {
            Assert.IsType<SignInOutcome.Wrong>(await Try(world, $"name{guess}", "some words that are wrong", Stranger));
        }

        Assert.IsType<SignInOutcome.Wait>(await Try(world, "name31", "some words that are wrong", Stranger));
    }

    [Fact]
    public async Task A_school_goes_on_behind_its_one_address_under_300_wrong_tries()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Rivera);
        var fresh = (int number) => new Device($"fresh {number}", [], "203.0.113.7");
        for (var guess = 0; guess < 300; guess++)
        {
            Assert.IsType<SignInOutcome.Wrong>(await Try(world, $"name{guess}", "some words that are wrong", fresh(guess)));
        }

        Assert.True(Assert.IsType<SignInOutcome.Wait>(await Try(world, "ana.rivera", AccountsWorld.Password, fresh(301))).For <= TimeSpan.FromSeconds(1));
        Assert.IsType<SignInOutcome.Right>(await Try(world, "ana.rivera", AccountsWorld.Password, Desk with { Address = "203.0.113.7" }));
        Assert.IsType<SignInOutcome.Right>(await Try(world, "ana.rivera", AccountsWorld.Password, new Device("of a colleague", [Lincoln.Park.Id], "203.0.113.7")));
        Assert.IsType<SignInOutcome.Right>(await Try(world, "ana.rivera", AccountsWorld.Password, new Device("elsewhere", [], "203.0.113.8")));
        world.World.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.IsType<SignInOutcome.Right>(await Try(world, "ana.rivera", AccountsWorld.Password, fresh(302)));
    }

    [Fact]
    public async Task Whoever_guesses_for_hours_keeps_a_teacher_out_of_no_browser()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Rivera);
        for (var guess = 0; guess < 360; guess++)
        {
            await Try(world, "ana.rivera", "some words that are wrong", new Device($"fresh {guess}", [], "203.0.113.7"));
            world.World.Clock.Advance(TimeSpan.FromSeconds(29));
        }

        Assert.IsType<SignInOutcome.Right>(await Try(world, "ana.rivera", AccountsWorld.Password, Desk with { Address = "203.0.113.7" }));
        Assert.IsType<SignInOutcome.Right>(await Try(world, "ana.rivera", AccountsWorld.Password, new Device("new at home", [], "198.51.100.4")));
        await Guess(world, 20);
        Assert.True(Assert.IsType<SignInOutcome.Wait>(await Try(world, "ana.rivera", AccountsWorld.Password, new Device("new here", [], "203.0.113.7"))).For <= TryLimits.LongestWait);
        world.World.Clock.Advance(TryLimits.LongestWait);
        Assert.IsType<SignInOutcome.Right>(await Try(world, "ana.rivera", AccountsWorld.Password, new Device("new here", [], "203.0.113.7")));
    }

    [Fact]
    public async Task A_success_forgets_what_strangers_did_before()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Rivera);
        await Guess(world, 9);
        Assert.IsType<SignInOutcome.Right>(await Try(world, "ana.rivera", AccountsWorld.Password, new Device("new", [], "203.0.113.7")));

        await Guess(world, 9);

        Assert.IsType<SignInOutcome.Right>(await Try(world, "ana.rivera", AccountsWorld.Password, new Device("newer", [], "203.0.113.7")));
    }

    [Fact]
    public async Task An_address_signs_in_whoever_alone_has_it()
    {
        await using var world = await AccountsWorld.Start();
        foreach (var (id, email) in new[] { (601L, "own@x.org"), (602L, "shared@x.org"), (603L, "shared@x.org") })
        {
            var person = Lincoln.Staff(id, "Sam", $"Hill{id}") with { Email = email };
            world.Roster.Know(person, (Lincoln.High, Role.Teacher));
            await world.WithPassword(person);
        }

        Assert.IsType<SignInOutcome.Right>(await Try(world, "OWN@x.org", AccountsWorld.Password, Stranger));
        Assert.IsType<SignInOutcome.Wrong>(await Try(world, "shared@x.org", AccountsWorld.Password, Stranger));
    }

    private static async Task Guess(AccountsWorld world, int times)
    {
        for (var guess = 0; guess < times; guess++)
        {
            await Try(world, "ana.rivera", "some words that are wrong", new Device($"guess {guess}", [], "203.0.113.7"));
        }
    }

    private static Task<SignInOutcome> Try(AccountsWorld world, string name, string password, Device device) =>
        world.Act<SignIn, SignInOutcome>(Actor.System, act => act.Do(name, password, device));
}
