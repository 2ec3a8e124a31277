using System.Net.Sockets;
using System.Text;
using DevZoneCrm.Core.Notices.Outbox.Domain;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace DevZoneCrm.Infrastructure.Notices.Outbox;

/// <summary>Mail by SMTP. What fails before the message is handed over is tried again; what breaks off while it is may have arrived, and is not.</summary>
internal sealed class MailSender(MailOptions options) : IDeliverySender
{
    public DeliveryChannel Channel => DeliveryChannel.Mail;

    public async Task<SendOutcome> SendAsync(OutboxDelivery delivery, CancellationToken cancellationToken)
    {
        if (!options.IsOn)
        {
            return SendOutcome.Later("mail is not set up");
        }

        using var client = new SmtpClient { Timeout = options.TimeoutSeconds * 1000 };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        try
        {
            await client.ConnectAsync(options.Host!, options.Port, options.Security, patience.Token);
            if (!string.IsNullOrEmpty(options.UserName))
            {
                await client.AuthenticateAsync(options.UserName, options.Password ?? string.Empty, patience.Token);
            }
        }
        catch (Exception exception) when (IsOfNetwork(exception, cancellationToken) || exception is SmtpCommandException or AuthenticationException or NotSupportedException)
        {
            return SendOutcome.Later(exception.Message);
        }

        try
        {
            await client.SendAsync(Message(delivery), patience.Token);
        }
        catch (FormatException exception)
        {
            // Not an address: the next try would find the same.
            return SendOutcome.Refused(exception.Message);
        }
        catch (SmtpCommandException exception)
        {
            // 4xx: not now; 5xx: never.
            return (int)exception.StatusCode < 500 ? SendOutcome.Later(exception.Message) : SendOutcome.Refused(exception.Message);
        }
        catch (Exception exception) when (IsOfNetwork(exception, cancellationToken))
        {
            return SendOutcome.Unknown(exception.Message);
        }

        await GoodbyeAsync(client, patience.Token, cancellationToken);
        return SendOutcome.Sent;
    }

    // The message is taken; how the conversation ends no longer matters.
    private static async Task GoodbyeAsync(SmtpClient client, CancellationToken patience, CancellationToken cancellationToken)
    {
        try
        {
            await client.DisconnectAsync(quit: true, patience);
        }
        catch (Exception exception) when (IsOfNetwork(exception, cancellationToken) || exception is SmtpCommandException)
        {
            client.Dispose();
        }
    }

    // Our own patience running out is the network's doing; the server being stopped is not.
    private static bool IsOfNetwork(Exception exception, CancellationToken stopping) =>
        exception is SocketException or IOException or SmtpProtocolException or SslHandshakeException or ServiceNotConnectedException or TimeoutException || (exception is OperationCanceledException && !stopping.IsCancellationRequested);

    private MimeMessage Message(OutboxDelivery delivery)
    {
        var message = new MimeMessage
        {
            Subject = delivery.Subject,
            // The same with every try, so that a mail server that gets it twice can tell.
            MessageId = $"{delivery.Id:N}@{HostOf(options.From!)}",
            Date = delivery.CreatedAt,
        };
        message.From.Add(new MailboxAddress(Encoding.UTF8, options.FromName, options.From!));
        message.To.Add(MailboxAddress.Parse(delivery.Address));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Body = new BodyBuilder { TextBody = delivery.Body, HtmlBody = delivery.Html }.ToMessageBody();
        return message;
    }

    private static string HostOf(string address) => address[(address.LastIndexOf('@') + 1)..].TrimEnd('>');
}
