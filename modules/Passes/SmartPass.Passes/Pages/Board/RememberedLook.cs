using Microsoft.AspNetCore.Http;

namespace SmartPass.Passes.Pages.Board;

/// <summary>Whether this browser shows the board as cards or as a list. It says nothing of anyone, so a plain cookie keeps it.</summary>
internal static class RememberedLook
{
    private const string Cookie = "board-look";

    /// <summary>The look chosen, which is kept; where none was, the one kept.</summary>
    public static BoardLook? Of(HttpContext http, BoardLook? chosen)
    {
        if (chosen is not { } look || !Enum.IsDefined(look))
        {
            return Enum.TryParse<BoardLook>(http.Request.Cookies[Cookie], out var kept) && Enum.IsDefined(kept) ? kept : null;
        }

        http.Response.Cookies.Append(Cookie, look.ToString(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        return look;
    }
}
