using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Tests.Life;

/// <summary>What every line owes to those who wait, whatever order it is served in.</summary>
internal sealed class FairLines(HallWorld world)
{
    private readonly Dictionary<PassId, DateTimeOffset> _offered = [];
    private long _read;
    private PassId? _passedOver;

    public async Task Check(LifeModel model, IReadOnlyList<string> told)
    {
        foreach (var happened in await News())
        {
            _read = happened.Cursor;
            if (happened.Kind == PassEventKind.PassedOver)
            {
                _passedOver = happened.Pass;
            }
            else if (happened.Kind == PassEventKind.Offered)
            {
                Assert.True(_passedOver != happened.Pass, $"Pass {happened.Pass} was passed over, and the place went to it again.\n{string.Join('\n', told)}");
                (_passedOver, _offered[happened.Pass]) = (null, happened.At);
            }
        }

        NobodyWaitsForWhoDoesNotAnswer(model, told);
    }

    /// <summary>Offers that are older than half a minute and last for more than another keep nobody who could go.</summary>
    private void NobodyWaitsForWhoDoesNotAnswer(LifeModel model, IReadOnlyList<string> told)
    {
        var old = model.Passes.Where(pass => pass.Status == PassStatus.Offered && model.Now - _offered[pass.Id!.Value] > Pass.OfferLasts && pass.NextAt - model.Now > Pass.OfferLasts).ToList();
        foreach (var pass in model.Passes.Where(pass => pass.Status == PassStatus.InLine))
        {
            Assert.False(model.CouldGo(pass, old), $"{pass.Student.Person.Name} could go, and waits.\n{string.Join('\n', told)}");
        }
    }

    private Task<IReadOnlyList<PassEvent>> News() => world.World.As(Actor.System, null, services => services.GetRequiredService<IPassHistory>().After(_read, 10_000));
}
