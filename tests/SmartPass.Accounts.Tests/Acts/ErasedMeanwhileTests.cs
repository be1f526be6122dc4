using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Acts;

/// <summary>A student may be erased while they are at the door or signed in.</summary>
public sealed class ErasedMeanwhileTests
{
    [Fact]
    public async Task An_account_that_goes_while_its_password_is_checked_is_wrong()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Maya);

        var outcome = await WhileErased(world, () => world.Act<SignIn, SignInOutcome>(Actor.System, act => act.Do("maya.okafor", AccountsWorld.Password, new Device("d", []))));

        Assert.IsType<SignInOutcome.Wrong>(outcome);
    }

    [Fact]
    public async Task An_account_that_goes_while_its_password_is_changed_changes_nothing()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Maya);
        var maya = await world.ActorOf(Lincoln.Maya, null);
        Task<ChangeOutcome> Change() => world.Act<ChangePassword, ChangeOutcome>(maya, act => act.Do(AccountsWorld.Password, "nine bright kites drift"));

        Assert.IsType<ChangeOutcome.CurrentIsWrong>(await WhileErased(world, Change));
        Assert.IsType<ChangeOutcome.CurrentIsWrong>(await Change());
    }

    [Fact]
    public async Task Who_is_erased_has_no_session_left_to_end()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Maya);
        var maya = await world.ActorOf(Lincoln.Maya, null);

        await WhileErased(world, () => world.Act<EndOwnSessions, bool>(maya, async act => { await act.Do(); return true; }));

        Assert.Null(await world.Act<OwnAccount, Account?>(maya, own => own.Read(Lincoln.Maya.Id)));
    }

    /// <summary>Begins something that has to wait at the gate for the act that erases the account.</summary>
    private static Task<T> WhileErased<T>(AccountsWorld world, Func<Task<T>> doing) => world.World.As(Actor.System, null, async services =>
    {
        var begun = await services.GetRequiredService<Writing>().Do("test", async () =>
        {
            var waits = doing();
            await services.GetRequiredService<AccountsDb>().Accounts.Where(row => row.Id == Lincoln.Maya.Id).ExecuteDeleteAsync();
            return (Task: waits, Now: true);
        });
        return await begun.Task;
    });
}
