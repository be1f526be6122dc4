using System.Globalization;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Making;

/// <summary>Makes an order of what was typed, or says at which field what is missing.</summary>
/// <param name="Form">As typed.</param>
/// <param name="Choices">What may be chosen.</param>
/// <param name="Day">Slots of the date that was typed.</param>
/// <param name="School">Its clock rules.</param>
/// <param name="Now">The instant.</param>
internal sealed record OrderCheck(OrderForm Form, MakingChoices Choices, IReadOnlyList<CurrentSlot> Day, School School, DateTimeOffset Now)
{
    private readonly List<(string Field, string Message)> _faults = [];

    public IReadOnlyList<(string Field, string Message)> Faults => _faults;

    /// <summary>The order, with when it comes again if it does; null where something is missing.</summary>
    public (Order Order, Repeat? Repeat)? Read(IReadOnlyCollection<PersonId> students, string ticket, bool anyRoom)
    {
        var to = Place(nameof(OrderForm.Place), Form.Place, Choices.Places) ?? Here;
        if (to is null && string.IsNullOrWhiteSpace(Form.Place))
        {
            Fault(nameof(OrderForm.Place), "Say where to: a name or a number.");
        }

        var from = Place(nameof(OrderForm.From), Form.From, Choices.Rooms);
        var then = Form.Then.Where(stop => !string.IsNullOrWhiteSpace(stop)).Select(stop => Place(nameof(OrderForm.Then), stop, Choices.Places)).ToList();
        if (then.Count >= Pass.MostStops)
        {
            Fault(nameof(OrderForm.Then), $"A pass leads to at most {Pass.MostStops} places.");
        }

        if (Form.When == StartWhen.Weekly && from is not null)
        {
            Fault(nameof(OrderForm.From), "Every week they leave from where the timetable has them. Leave it empty.");
        }

        if (Form.When == StartWhen.Weekly && then.Count > 0)
        {
            Fault(nameof(OrderForm.Then), "Every week they go to one place. Leave the others out.");
        }

        var minutes = Minutes();
        if (Form.Message?.Trim().Length > Pass.LongestMessage)
        {
            Fault(nameof(OrderForm.Message), $"Keep it under {Pass.LongestMessage} characters.");
        }

        if (Form.When == StartWhen.Arrived && to is not null && !anyRoom && Choices.Mine.All(room => room.Id != to.Id))
        {
            Fault(nameof(OrderForm.Place), "Only in a room of your own can they be here already. Choose one of yours, or another start.");
        }

        var (at, time) = Form.When is StartWhen.Later ? Later() : (null, Form.When is StartWhen.Weekly ? Clock() : null);
        var repeat = Form.When is StartWhen.Weekly ? Weekly(time) : null;
        if (_faults.Count > 0)
        {
            return null;
        }

        return (new Order(students, to!.Id, ticket)
        {
            Minutes = minutes,
            OneWay = Form.OneWay,
            Message = Form.Message,
            From = from?.Id,
            Then = [.. then.Select(stop => stop!.Id)],
            At = at,
            Period = Period,
            Appointment = Form.Appointment || Form.When == StartWhen.Weekly,
            Declinable = Form.Declinable,
            Arrived = Form.When == StartWhen.Arrived,
        }, repeat);
    }

    private string? Period => Form.When is StartWhen.Now or StartWhen.Arrived || string.IsNullOrWhiteSpace(Form.Period) ? null : Form.Period;

    private RoomFacts? Here => Form.When == StartWhen.Arrived && string.IsNullOrWhiteSpace(Form.Place) ? Choices.OnlyMine : null;

    private RoomFacts? Place(string field, string? text, IReadOnlyList<RoomFacts> rooms)
    {
        var room = MakingChoices.Named(text, rooms);
        if (room is null && !string.IsNullOrWhiteSpace(text))
        {
            Fault(field, $"No place, or several, match “{text.Trim()}”. Choose one from the list.");
        }

        return room;
    }

    private int? Minutes()
    {
        if (string.IsNullOrWhiteSpace(Form.Minutes))
        {
            return null;
        }

        if (int.TryParse(Form.Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 and <= Pass.MostMinutes)
        {
            return minutes;
        }

        Fault(nameof(OrderForm.Minutes), $"Choose from 1 to {Pass.MostMinutes} minutes.");
        return null;
    }

    private (DateTimeOffset? At, TimeOnly? Time) Later()
    {
        if (OrderForm.DateOf(Form.Date) is not { } date)
        {
            Fault(nameof(OrderForm.Date), "Choose a day.");
            return default;
        }

        if (!Planning.Reaches(date, School.Date(Now)))
        {
            Fault(nameof(OrderForm.Date), Planning.OutOfReach);
            return default;
        }

        var time = Clock();
        var at = Period is { } period ? Day.Begins(period) : time is { } clock ? School.Instant(date, clock) : null;
        if (Period is not null && at is null)
        {
            Fault(nameof(OrderForm.Period), $"{date.ToString("dddd, MMM d", CultureInfo.InvariantCulture)} has no period {Period}. Choose another day or period.");
        }
        else if (at is { } instant && !Planning.Reaches(instant, Now))
        {
            Fault(nameof(OrderForm.Date), Planning.OutOfReach);
        }

        return (at, time);
    }

    private TimeOnly? Clock()
    {
        if (Period is not null)
        {
            return null;
        }

        var time = OrderForm.TimeOf(Form.Time);
        if (time is null)
        {
            Fault(nameof(OrderForm.Time), "Choose a period, or a time.");
        }

        return time;
    }

    private Repeat? Weekly(TimeOnly? time)
    {
        var today = School.Date(Now);
        var days = Form.Days.Distinct().Order().ToList();
        if (days.Count == 0)
        {
            Fault(nameof(OrderForm.Days), "Choose at least one day of the week.");
        }

        if (OrderForm.DateOf(Form.Until) is not { } until || until < today)
        {
            Fault(nameof(OrderForm.Until), "Choose the last day; it is still to come.");
            return null;
        }

        var from = OrderForm.DateOf(Form.Date) is { } first && first > today ? first : today;
        if (until < from || until > today.AddYears(1))
        {
            Fault(nameof(OrderForm.Until), "Choose a last day after the first, within a year.");
        }

        return new Repeat(days, Period, Period is null ? time : null, from, until);
    }

    private void Fault(string field, string message) => _faults.Add((field, message));
}
