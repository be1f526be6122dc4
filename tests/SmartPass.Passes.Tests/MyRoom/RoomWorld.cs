using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.MyRoom;
using SmartPass.Platform.Live;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.MyRoom;

/// <summary>Ms. Rivera at the desk of Room 214, Mr. Osei in the library.</summary>
public abstract class RoomWorld : HallWorld
{
    internal static Actor Rivera { get; } = HallActs.Teacher(Lincoln.Rivera);

    internal static Actor Osei { get; } = HallActs.Teacher(Lincoln.Osei);

    /// <summary>Stands in for Ms. Rivera today.</summary>
    internal static Actor Substitute { get; } = HallActs.Teacher(Lincoln.Park) with { Covers = Lincoln.Rivera.Id };

    internal Task<MyRoomView> Look(Actor? who = null) => this.Act<MyRoomReader, MyRoomView>(who ?? Rivera, reader => reader.Read(default));

    internal bool IsCurrent(MyRoomView view) => World.Services.GetRequiredService<LiveStamps>().IsCurrent(view.Stamp);

    /// <summary>Maya and Jordan stay out until their passes end by themselves.</summary>
    internal async Task<(PassId Maya, PassId Jordan)> StayOut(int minutes)
    {
        var both = (await Started(Lincoln.Maya, SchoolOfTests.Restroom), await Started(Lincoln.Jordan, SchoolOfTests.Restroom));
        await this.Wait(TimeSpan.FromMinutes(minutes));
        return both;
    }
}
