using System.Net;
using System.Text.RegularExpressions;

namespace HumanApproval;

/// <summary>Plays somebody with a browser: opens the page, and presses the buttons of a question.</summary>
public sealed partial class Approver(string address) : IDisposable
{
    private readonly HttpClient _browser = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(address) };

    /// <summary>Opens the page and finds the form of a purchase there, as the token that it has.</summary>
    /// <exception cref="InvalidOperationException">It is not there.</exception>
    public async Task<string> OpenAsync(string purchaseId)
    {
        var page = await _browser.GetStringAsync("/");
        return Form().Matches(page).FirstOrDefault(form => form.Groups["id"].Value == purchaseId)?.Groups["token"].Value
            ?? throw new InvalidOperationException($"The page does not ask for {purchaseId}.");
    }

    /// <summary>Presses a button.</summary>
    public async Task<HttpStatusCode> PressAsync(string token, string decision, string note = "")
    {
        using var form = new FormUrlEncodedContent([new("token", token), new("decision", decision), new("note", note)]);
        using var response = await _browser.PostAsync("/answer", form);
        return response.StatusCode;
    }

    public void Dispose() => _browser.Dispose();

    [GeneratedRegex("""<h2>(?<id>[^<]*)</h2>.*?name="token" value="(?<token>[^"]*)">""", RegexOptions.Singleline)]
    private static partial Regex Form();
}
