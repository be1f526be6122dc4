using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace SmartPass.Platform.Mail;

/// <summary>Takes mails to the district's server, over one connection as long as it lasts. Never under the write gate.</summary>
public sealed class MailPost(MailPassword passwords, TimeProvider clock) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SmtpClient _client = new();

    /// <summary>Sends one mail; answers what went wrong, or null.</summary>
    public async Task<MailFault?> Send(MailSettings settings, string to, string subject, string text, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        try
        {
            using var message = Message(settings, to, subject, text);
            await Connect(settings, either.Token);
            await _client.SendAsync(message, either.Token);
            return null;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new MailFault("The mail server took too long to answer.", ForGood: false);
        }
        catch (SmtpCommandException refused)
        {
            return new MailFault($"{(int)refused.StatusCode} {refused.Message}", refused.ErrorCode == SmtpErrorCode.RecipientNotAccepted && (int)refused.StatusCode >= 500);
        }
        catch (ParseException notAnAddress)
        {
            return new MailFault($"“{to}” is not an address: {notAnAddress.Message}", ForGood: true);
        }
        catch (Exception fault) when (fault is SocketException or IOException or AuthenticationException or SslHandshakeException or ProtocolException or CommandException or NotSupportedException or InvalidOperationException)
        {
            return new MailFault(fault.Message.ReplaceLineEndings(" "), ForGood: false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience, clock);
            await _client.DisconnectAsync(quit: true, patience.Token);
        }
        catch (Exception fault) when (fault is SocketException or IOException or ProtocolException or CommandException or OperationCanceledException)
        {
            // It was only to be polite.
        }

        _client.Dispose();
    }

    private async Task Connect(MailSettings settings, CancellationToken stop)
    {
        if (_client.IsConnected && (settings.User is null || _client.IsAuthenticated))
        {
            return;
        }

        if (_client.IsConnected)
        {
            // The password was not taken: a server that is then asked on answers for every address that it is wrong.
            await _client.DisconnectAsync(quit: true, stop);
        }

        await _client.ConnectAsync(settings.Host, settings.Port, settings.Tls switch
        {
            MailTls.FromTheStart => SecureSocketOptions.SslOnConnect,
            MailTls.StartTls => SecureSocketOptions.StartTls,
            _ => SecureSocketOptions.None,
        }, stop);
        if (settings.User is { } user)
        {
            await _client.AuthenticateAsync(user, passwords.Open(settings.SealedPassword) ?? "", stop);
        }
    }

    private static MimeMessage Message(MailSettings settings, string to, string subject, string text)
    {
        var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = text } };
        message.From.Add(new MailboxAddress(settings.FromName, settings.FromAddress));
        message.To.Add(MailboxAddress.Parse(to));
        // Nobody wants the holiday notices of a school answered to it.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
