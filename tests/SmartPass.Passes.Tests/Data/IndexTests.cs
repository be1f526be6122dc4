using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Board;
using SmartPass.Passes.Pages.Display;
using SmartPass.Passes.Pages.Kiosk;
using SmartPass.Passes.Pages.Making;
using SmartPass.Passes.Pages.MyRoom;
using SmartPass.Passes.Pages.Planned;
using SmartPass.Passes.Tests.Line;
using SmartPass.Passes.Tests.Student;
using SmartPass.Platform.Jobs;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Data;

/// <summary>A school keeps the passes of years; what is asked all day looks at those of now.</summary>
public sealed class IndexTests : LineWorld
{
    private static readonly Actor Osei = HallActs.Teacher(Lincoln.Osei);

    [Fact]
    public async Task Nothing_that_is_asked_all_day_goes_through_the_passes_of_the_past()
    {
        using var statements = new Statements(World.Folder.Root);
        await StopASeries();
        await ServeALine();
        await Look();
        await Wake();

        Assert.True(statements.Asked.Count(sql => sql.Contains("\"Passes_Pass\"")) > 20);
        Assert.Contains(statements.Asked, sql => sql.Contains("FROM \"Passes_Pass\" WHERE \"StudentId\" = $1"));
        Assert.Empty((await statements.Scans()).Where(scan => scan.Alias == "Passes_Pass" || scan.Sql.Contains($"\"Passes_Pass\" AS \"{scan.Alias}\"")).Select(scan => scan.Sql));
    }

    private async Task StopASeries()
    {
        var today = Lincoln.High.Date(TestWorld.Start);
        await World.As(Osei, Lincoln.High, services => services.GetRequiredService<MakeSeries>().Make(new Series
        {
            SchoolId = Lincoln.High.Id,
            StudentId = Lincoln.Maya.Id,
            ToId = SchoolOfTests.Library,
            Minutes = 20,
            RoundTrip = true,
            Declinable = true,
            ById = Osei.Person,
            Message = null,
            Days = [DayOfWeek.Friday],
            Period = "3",
            Time = null,
            From = today,
            Until = today.AddDays(40),
        }));
        var series = Assert.Single(await Reading(db => Task.FromResult(db.Series.Select(one => one.Id).ToList())));
        await Sweep();
        await this.Act<MakeSeries, AnswerOutcome>(Osei, act => act.Stop(series));
    }

    private async Task ServeALine()
    {
        var passes = await OneOutOthersInLine(2);
        await End(Student(Students[0]), passes[0]);
        await this.Wait(TimeSpan.FromSeconds(30));
        await this.Pause(HallActs.Administrator, SchoolOfTests.Room214);
        await this.Resume(HallActs.Administrator, SchoolOfTests.Room214);
        await this.Freeze();
        await this.Thaw();
    }

    private async Task Look()
    {
        await this.Sees(Lincoln.Maya);
        await this.Sees(Students[1]);
        await this.Act<MyRoomReader, MyRoomView>(HallActs.Teacher(Lincoln.Rivera), reader => reader.Read(default));
        await this.Act<WaitingReader, IReadOnlyList<WaitingStudent>>(HallActs.Administrator, reader => reader.Read(World.Clock.GetUtcNow(), default));
        await this.Act<OutReader, IReadOnlyList<OutStudent>>(HallActs.Administrator, reader => reader.Read());
        await this.Act<PlannedReader, PlannedView>(Osei, reader => reader.Read(default));
        await this.Act<MadeReader, MadeView>(Osei, reader => reader.Read("an order of last week", default));
        await this.Act<DisplayReader, DisplayView>(Actor.System, reader => reader.Read(reader.Stamp()));
        await this.Act<IPastPasses, IReadOnlyList<PastStay>>(Actor.System, past => past.Between(Lincoln.High.Id, TestWorld.Start.AddDays(-28), TestWorld.Start));
        var office = Lincoln.At(Lincoln.Park, Role.Administrator, PassPermissions.ManageDevices);
        var code = Assert.IsType<PairingCodeOutcome.Made>(await this.Act<MakePairingCode, PairingCodeOutcome>(office, act => act.Make(new NewDevice(DeviceKind.Kiosk, SchoolOfTests.Room214, "", false)))).Printed;
        var kiosk = Assert.IsType<PairOutcome.Paired>(await World.As(Actor.System, null, services => services.GetRequiredService<PairDevice>().Pair(code, "10.0.0.7"))).Device;
        await this.Act<KioskReader, KioskView>(Actor.System, reader => reader.Read(kiosk, default));
    }

    private Task Wake() => World.As(Actor.System, null, async services =>
    {
        foreach (var sweep in services.GetServices<IDueSweep>())
        {
            await sweep.NextDue(default);
        }
    });
}
