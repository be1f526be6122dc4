using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests;

/// <summary>Accounts on a real database, with a roster that is made up.</summary>
internal sealed class AccountsWorld(TestWorld world, FakeRoster roster) : IAsyncDisposable
{
    public const string Password = "seven quiet otters hum";

    public TestWorld World => world;

    public FakeRoster Roster => roster;

    public Standings Standings => world.Services.GetRequiredService<Standings>();

    public static async Task<AccountsWorld> Start(Action<IServiceCollection>? others = null)
    {
        var roster = new FakeRoster();
        return new AccountsWorld(await TestWorld.With([new AccountsModule()], services =>
        {
            Stand(services, roster);
            others?.Invoke(services);
        }), roster);
    }

    public static void Stand(IServiceCollection services, FakeRoster roster)
    {
        services.AddSingleton<IPeople>(roster);
        services.AddSingleton<IErasedPeople>(roster);
        services.AddSingleton<IDistrict>(roster);
        services.AddSingleton<ISchoolDirectory>(roster);
        services.AddSingleton<ITimetable>(new SchoolOfTests());
        // The work of a real hash is for attackers, not for tests.
        services.PostConfigure<PasswordHasherOptions>(options => options.IterationCount = 1000);
    }

    public Task<T> Act<TAct, T>(Actor actor, Func<TAct, Task<T>> doing, School? school = null) where TAct : notnull =>
        world.As(actor, school ?? Lincoln.High, services => doing(services.GetRequiredService<TAct>()));

    /// <summary>The actor that a person is at a school now.</summary>
    public async Task<Actor> ActorOf(PersonFacts person, School? school) => (await Standings.ActorOf(person.Id, school?.Id))!;

    public async Task<Slip> Open(PersonFacts person) => (await Act<OpenAccounts, IReadOnlyList<Slip>>(Actor.System, act => act.Do([person]))).Single();

    /// <summary>Someone with an account and a password.</summary>
    public async Task<Account> WithPassword(PersonFacts person)
    {
        var slip = await Open(person);
        var outcome = await Act<ChooseFirstPassword, ChooseOutcome>(Actor.System, act => act.Do(person.Id, FirstCode.Read(slip.Code)!, Password));
        return Assert.IsType<ChooseOutcome.Chosen>(outcome).Account;
    }

    public async Task<Account> SetUp(string email = "it@district.example") =>
        (await Act<SetUp, Account?>(Actor.System, act => act.Do(new NewDistrict("Prairie District", "America/Chicago", "Ida", "Tan", email, Password))))!;

    public ValueTask DisposeAsync() => world.DisposeAsync();
}
