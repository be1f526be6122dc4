using System.Globalization;

namespace SmartPass.Passes.Pages.Making;

/// <summary>Where students are to go, as typed.</summary>
internal sealed class OrderForm
{
    /// <summary>A place by its name or number.</summary>
    public string? Place { get; set; }

    public string? Minutes { get; set; }

    public bool OneWay { get; set; }

    public string? Message { get; set; }

    /// <summary>Further places in their order; empty ones do not count.</summary>
    public List<string?> Then { get; set; } = [];

    /// <summary>Where they leave from, where whoever makes it says so.</summary>
    public string? From { get; set; }

    public StartWhen When { get; set; } = StartWhen.Now;

    public string? Date { get; set; }

    public string? Period { get; set; }

    public string? Time { get; set; }

    public bool Appointment { get; set; }

    public bool Declinable { get; set; }

    /// <summary>Days of the week on which it comes again.</summary>
    public List<DayOfWeek> Days { get; set; } = [];

    public string? Until { get; set; }

    public bool HasMore => Minutes is not null || OneWay || Message is not null || From is not null || Then.Any(stop => stop is not null);

    public static DateOnly? DateOf(string? text) => DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var date) ? date : null;

    public static TimeOnly? TimeOf(string? text) => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;
}

/// <summary>When a pass that staff make is to start.</summary>
internal enum StartWhen
{
    Now,

    /// <summary>The students are at the destination already.</summary>
    Arrived,

    Later,

    /// <summary>On some days of the week, till a date.</summary>
    Weekly,
}
