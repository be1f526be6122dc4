using SmartPass.Passes.Contracts;
using SmartPass.Telling.Domain;
using SmartPass.Telling.Sweeps;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests.Sweeps;

public sealed class ErasedNoticesTests : TellingWorld
{
    [Fact]
    public async Task ErasedNotices_twice()
    {
        await SetUpMail();
        await Choose(Teacher(Lincoln.Rivera), NoticeKind.Request, new Ways(true, false, false, true));
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(7), Lincoln.Maya.Id);
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(8) with { Student = Lincoln.Jordan.Id, MadeBy = Lincoln.Jordan.Id }, Lincoln.Jordan.Id);
        await Happens(PassEventKind.Denied, PassesOfTests.Pass(7), Lincoln.Rivera.Id);
        await Settle<ErasedNotices>();
        Assert.Equal(2, (await ToldTo(Lincoln.Rivera)).Count);

        School.Erase(Lincoln.Maya);
        RosterChanges();
        await Settle<ErasedNotices>();
        await Settle<ErasedNotices>();

        Assert.Contains("Jordan", Assert.Single(await ToldTo(Lincoln.Rivera)).Text);
        Assert.Empty(await ToldTo(Lincoln.Maya));
        Assert.Equal(Lincoln.Jordan.Id, Assert.Single(await Mails()).About);
    }
}
