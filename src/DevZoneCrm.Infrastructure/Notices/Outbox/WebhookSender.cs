using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using DevZoneCrm.Core.Notices.Outbox.Domain;
using DevZoneCrm.Core.Notices.Webhooks;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Notices.Outbox;

/// <summary>Calls the robot of the work chat. Signed with HMAC-SHA256 over <c>timestamp.body</c>; the receiver checks signature and time.</summary>
internal sealed class WebhookSender(AppDbContext db, ISecretSeal seal, IWebhookAddresses addresses, WebhookClient client, TimeProvider clock) : IDeliverySender
{
    public const string Timestamp = "X-DevZone-Timestamp";
    public const string Signature = "X-DevZone-Signature";
    public const string Delivery = "X-DevZone-Delivery";

    public DeliveryChannel Channel => DeliveryChannel.Webhook;

    public static string Sign(string secret, string timestamp, string body) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}.{body}")))}";

    public async Task<SendOutcome> SendAsync(OutboxDelivery delivery, CancellationToken cancellationToken)
    {
        var robot = await db.WebhookSettings.AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (robot is not { IsOn: true } || seal.Open(robot.SealedSecret) is not { } secret || !addresses.IsAllowed(robot.Url))
        {
            return SendOutcome.Refused("the webhook is off, its secret cannot be opened or its address is not allowed");
        }

        var timestamp = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, robot.Url) { Content = new StringContent(delivery.Body, Encoding.UTF8, "application/json") };
        request.Headers.Add(Timestamp, timestamp);
        request.Headers.Add(Signature, Sign(secret, timestamp, delivery.Body));
        request.Headers.Add(Delivery, delivery.Id.ToString());
        try
        {
            using var response = await client.SendAsync(request, cancellationToken);
            return Outcome(response.StatusCode);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError || exception.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused })
        {
            return SendOutcome.Later(exception.Message);
        }
        catch (HttpRequestException exception)
        {
            return SendOutcome.Unknown(exception.Message);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            return SendOutcome.Unknown(exception.Message);
        }
    }

    private static SendOutcome Outcome(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => SendOutcome.Sent,
        408 or 425 or 429 or >= 500 => SendOutcome.Later($"HTTP {(int)status}"),
        _ => SendOutcome.Refused($"HTTP {(int)status}"),
    };
}
