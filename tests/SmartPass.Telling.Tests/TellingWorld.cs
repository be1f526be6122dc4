using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Contracts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;
using SmartPass.Platform.Mail;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Telling.Acts;
using SmartPass.Telling.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;
using SmartPass.Telling.Sweeps;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests;

/// <summary>The module on a real file, with the verbs a test speaks in.</summary>
public abstract class TellingWorld : IAsyncLifetime
{
    internal TestWorld World { get; private set; } = null!;

    internal SchoolOfTests School { get; } = new();

    internal PassesOfTests Passes { get; } = new();

    internal AlertsOfTests Alerts { get; } = new();

    internal FlexOfTests Flex { get; } = new();

    public async ValueTask InitializeAsync()
    {
        School.Add(Lincoln.Rivera with { Email = "rivera@school.example" });
        School.Add(Lincoln.Park with { Email = "park@school.example" });
        World = await TestWorld.With([new TellingModule()], services => services
            .AddSingleton<IPeople>(School).AddSingleton<IErasedPeople>(School).AddSingleton<ITimetable>(School).AddSingleton<IRooms>(School)
            .AddSingleton<IEncounterAlerts>(Alerts).AddSingleton<IFlexHistory>(Flex).AddSingleton<IPassHistory>(Passes).AddSingleton<IPassFacts>(Passes).AddSingleton<IPeopleWithRight>(Passes).AddSingleton<ISubstitutes>(Passes).AddSingleton<ISchoolDirectory>(Passes));
        await FollowFromNowOn();
    }

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal static Actor Teacher(PersonFacts person) => Lincoln.At(person, Role.Teacher, TellingPermissions.BeTold, PassPermissions.Answer);

    internal static Actor Student(PersonFacts person) => Lincoln.At(person, Role.Student, TellingPermissions.BeTold, PassPermissions.Ask);

    internal Task Settle<T>() where T : IDueSweep =>
        World.As(Actor.System, null, async services => await services.GetRequiredService<T>().Settle(World.Clock.GetUtcNow(), CancellationToken.None));

    internal Task<DateTimeOffset?> NextDue<T>() where T : IDueSweep => World.As(Actor.System, null, services => services.GetRequiredService<T>().NextDue(CancellationToken.None));

    /// <summary>The followers settle for the first time, as at the first start.</summary>
    internal async Task FollowFromNowOn()
    {
        await Settle<TellPeople>();
        await Settle<TellEncounters>();
        await Settle<TellFlex>();
    }

    /// <summary>Something happens now, and whom it concerns is told.</summary>
    internal async Task Happens(PassEventKind kind, PassFacts pass, PersonId by = default)
    {
        Passes.Happens(kind, pass, by, World.Clock.GetUtcNow());
        await Settle<TellPeople>();
    }

    internal Task<IReadOnlyList<PersonalNotice>> ToldTo(PersonFacts person) =>
        World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<NoticeReader>().Latest(Lincoln.High, person.Id, CancellationToken.None));

    internal Task<IReadOnlyList<PersonalNotice>> ShownNowTo(PersonFacts person) =>
        World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<NoticeReader>().Now(Lincoln.High, person.Id, World.Clock.GetUtcNow(), CancellationToken.None));

    /// <summary>All that was told is seen.</summary>
    internal Task SeeAll(Actor actor, long upTo = long.MaxValue) => World.As(actor, Lincoln.High, services => services.GetRequiredService<MarkSeen>().All(upTo));

    internal Task Choose(Actor actor, NoticeKind kind, Ways ways) =>
        World.As(actor, Lincoln.High, async services => await services.GetRequiredService<Choose>().Set(new Dictionary<NoticeKind, Ways> { [kind] = ways }));

    internal Task SetUpMail() => World.As(Actor.System, null, async services => await services.GetRequiredService<SetMail>().Set(new MailSettings
    {
        Host = "127.0.0.1", Port = 25, Tls = MailTls.None, FromAddress = "passes@school.example", FromName = "SmartPass", SiteAddress = "https://passes.example",
    }, null));

    internal Task<List<OutboxMail>> Mails() => World.As(Actor.System, null, services => services.GetRequiredService<PlatformDb>().Outbox.AsNoTracking().OrderBy(mail => mail.Id).ToListAsync());

    internal void RosterChanges() => World.Services.GetRequiredService<Topics>().Bump(RosterTopics.Roster);
}
