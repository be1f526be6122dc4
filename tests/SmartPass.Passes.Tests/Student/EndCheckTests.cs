using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.OnePass;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Student;

/// <summary>A pass that ends in a room which asks for something first.</summary>
public sealed class EndCheckTests : HallWorld
{
    private readonly FakePins _pins = new(person => Teacher(person == Lincoln.Rivera.Id ? Lincoln.Rivera : Lincoln.Osei));

    [Fact]
    public async Task The_one_tap_leads_to_the_page_that_asks()
    {
        var id = await OutFrom(EndCheck.RoomCode);

        Assert.Equal($"/passes/{id}/end", Assert.IsType<LocalRedirectResult>(await Post(id, null)).Url);
        Assert.Equal(PassStatus.Active, (await Pass(id)).Status);
    }

    [Fact]
    public async Task The_digits_on_the_rooms_screen_end_it_and_those_just_gone_do_too()
    {
        var id = await OutFrom(EndCheck.RoomCode);
        var code = await CodeOf(SchoolOfTests.Room214);
        World.Clock.Advance(RoomSecret.Step);

        Assert.IsNotType<PageResult>(await Post(id, "code", code));
        var pass = await Pass(id);
        Assert.Equal((PassStatus.Ended, EndedHow.ByRoomCode), (pass.Status, pass.Ending!.How));
    }

    [Fact]
    public async Task Wrong_digits_and_old_ones_say_so_and_the_pass_goes_on()
    {
        var id = await OutFrom(EndCheck.RoomCode);
        var old = await CodeOf(SchoolOfTests.Room214);
        World.Clock.Advance(RoomSecret.Step * 2);

        Assert.Equal(400, Assert.IsType<PageResult>(await Post(id, "code", old)).StatusCode);
        Assert.Equal(400, Assert.IsType<PageResult>(await Post(id, "code", "")).StatusCode);
        Assert.Equal(PassStatus.Active, (await Pass(id)).Status);
    }

    [Fact]
    public async Task After_five_wrong_tries_one_waits_ten_seconds_whatever_the_digits()
    {
        var id = await OutFrom(EndCheck.RoomCode);
        var code = await CodeOf(SchoolOfTests.Room214);
        for (var tries = 0; tries < 5; tries++)
        {
            await Post(id, "code", code == "000000" ? "000001" : "000000");
        }

        Assert.IsType<PageResult>(await Post(id, "code", code));
        Assert.Equal(PassStatus.Active, (await Pass(id)).Status);
        World.Clock.Advance(TimeSpan.FromSeconds(10));
        await Post(id, "code", code);
        Assert.Equal(PassStatus.Ended, (await Pass(id)).Status);
    }

    [Fact]
    public async Task Staff_of_the_room_end_it_with_their_PIN_and_the_screen_stays_the_students()
    {
        var id = await OutFrom(EndCheck.StaffPin);

        Assert.IsType<PageResult>(await Post(id, "pin", who: Lincoln.Rivera.Id, pin: "1111"));
        Assert.IsType<PageResult>(await Post(id, "pin", who: Lincoln.Park.Id, pin: FakePins.Right));
        _pins.Wait = TimeSpan.FromSeconds(7);
        Assert.IsType<PageResult>(await Post(id, "pin", who: Lincoln.Rivera.Id, pin: FakePins.Right));
        Assert.Equal(PassStatus.Active, (await Pass(id)).Status);

        _pins.Wait = null;
        Assert.IsNotType<PageResult>(await Post(id, "pin", who: Lincoln.Rivera.Id, pin: FakePins.Right));
        var ending = (await Pass(id)).Ending!;
        Assert.Equal((EndedHow.ByStaffPin, Lincoln.Rivera.Id), (ending.How, ending.By));
    }

    private async Task<PassId> OutFrom(EndCheck check)
    {
        School.Change(SchoolOfTests.Room214, room => room with { EndCheck = check });
        return await Started(Lincoln.Maya, SchoolOfTests.Restroom);
    }

    private Task<string> CodeOf(RoomId room) => World.As(Actor.System, Lincoln.High, services =>
        services.GetRequiredService<Writing>().Do("make a secret", async () => (await services.GetRequiredService<RoomSecrets>().Of(room)).CodeAt(World.Clock.GetUtcNow())));

    private Task<IActionResult> Post(PassId id, string? by, string? code = null, PersonId? who = null, string? pin = null) => World.As(HallWorld.Student(Lincoln.Maya), Lincoln.High, async services =>
    {
        var reader = ActivatorUtilities.CreateInstance<EndingReader>(services, ActivatorUtilities.CreateInstance<StaffChoices>(services, _pins));
        var context = new DefaultHttpContext { RequestServices = services };
        var page = ActivatorUtilities.CreateInstance<EndModel>(services, reader, _pins);
        page.PageContext = new PageContext(new ActionContext(context, new RouteData(), new CompiledPageActionDescriptor()));
        page.TempData = new TempDataDictionary(context, new NoTempData());
        page.Url = new UrlHelper(page.PageContext);
        (page.Id, page.By, page.Code, page.Who, page.Pin) = (id, by, code, who, pin);
        var answer = await page.OnPostAsync(default);
        Assert.Equal(Lincoln.Maya.Id, services.GetRequiredService<CurrentActor>().Id);
        return answer;
    });

    private sealed class NoTempData : ITempDataProvider
    {
        public IDictionary<string, object> LoadTempData(HttpContext context) => new Dictionary<string, object>();

        public void SaveTempData(HttpContext context, IDictionary<string, object> values)
        {
        }
    }
}
