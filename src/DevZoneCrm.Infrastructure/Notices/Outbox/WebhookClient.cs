using System.Net;

namespace DevZoneCrm.Infrastructure.Notices.Outbox;

/// <summary>The one HTTP client of the webhook: follows no redirect, uses no proxy and keeps no cookies, and connects only where it may.</summary>
internal sealed class WebhookClient : IDisposable
{
    private readonly HttpClient client;

    public WebhookClient(WebhookOptions options, WebhookAddresses addresses) => client = new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        MaxResponseHeadersLength = 16,
        AutomaticDecompression = DecompressionMethods.None,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = (context, cancellationToken) => addresses.ConnectAsync(context.DnsEndPoint, cancellationToken),
    })
    {
        Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds),
        MaxResponseContentBufferSize = 64 * 1024,
    };

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    public void Dispose() => client.Dispose();
}
