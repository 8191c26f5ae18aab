using System.Net;
using HumanApproval;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Workflows.Docs.Tests.Samples.Approval;

/// <summary>The page shows text as text, and takes an answer only as a form with a token, from this machine.</summary>
public sealed class ApprovalPageTests : IAsyncLifetime
{
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _browser = new(new SocketsHttpHandler { UseProxy = false });
    private WebApplication _server = null!;
    private Task<Receipt> _buying = null!;
    private string _token = null!;

    public async Task InitializeAsync()
    {
        _server = await ApprovalServer.StartAsync();
        _browser.BaseAddress = new Uri(_server.Urls.Single());
        _buying = _server.Services.GetRequiredService<PurchaseWorkflow>()
            .RunAsync(new Purchase("<i>7</i>", "\"><script>alert(1)</script>", 9), new RunOptions { TimeProvider = new WoundClock() }, _stop.Token).AsTask();
        var inbox = _server.Services.GetRequiredService<Inbox>();
        await inbox.WhenAskedAsync("<i>7</i>");
        _token = inbox.Questions.Single().Token.Value;
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _buying);
        await _server.DisposeAsync();
        _browser.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public void It_can_be_reached_from_this_machine_only() => Assert.Equal("127.0.0.1", _browser.BaseAddress!.Host);

    [Fact]
    public async Task What_is_data_is_no_HTML()
    {
        var page = await _browser.GetStringAsync("/");

        Assert.Contains("&lt;i&gt;7&lt;/i&gt;", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_runs_no_script_is_in_no_frame_and_is_not_kept()
    {
        using var response = await _browser.GetAsync("/");

        Assert.Equal("default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task A_link_does_not_answer()
    {
        using var response = await _browser.GetAsync($"/answer?token={_token}&decision=approve");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/answer")]
    public async Task Another_name_of_this_machine_gets_nothing(string path)
    {
        using var request = new HttpRequestMessage(path == "/" ? HttpMethod.Get : HttpMethod.Post, path) { Content = Form(_token, "approve"), Headers = { Host = "evil.example" } };
        using var response = await _browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("", "approve")]
    [InlineData("{0}", "perhaps")]
    [InlineData("{0}", "")]
    [InlineData("a{0}", "approve")]
    [InlineData("gb-Gt6y4MNVZH-WwuWWpckPZs-PWgyhhh6q5MNvg1CFz-ezahmIas-maOCLnsumc05b6RNKUWX3dWang", "approve")]
    public async Task What_is_no_answer_is_refused_and_changes_nothing(string token, string decision)
    {
        using var form = Form(string.Format(null, token, _token), decision);
        using var response = await _browser.PostAsync("/answer", form);

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.Gone });
        Assert.False(_buying.IsCompleted);
        Assert.Single(_server.Services.GetRequiredService<Inbox>().Questions);
    }

    [Fact]
    public async Task An_answer_is_no_longer_than_anybody_needs()
    {
        using var form = new FormUrlEncodedContent([new("token", _token), new("decision", "approve"), new("note", new string('a', 20_000))]);
        using var response = await _browser.PostAsync("/answer", form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.False(_buying.IsCompleted);
    }

    private static FormUrlEncodedContent Form(string token, string decision) => new([new("token", token), new("decision", decision)]);
}
