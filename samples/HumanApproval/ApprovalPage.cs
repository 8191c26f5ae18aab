using System.Text.Encodings.Web;

namespace HumanApproval;

/// <summary>The page's HTML. All that comes from data is encoded.</summary>
public static class ApprovalPage
{
    public const string Approve = "approve";
    public const string Refuse = "refuse";

    /// <summary>A form for each question.</summary>
    public static string Of(IEnumerable<Inbox.Question> questions)
    {
        var forms = questions.Select(Form).ToList();
        return Html(forms.Count == 0 ? "<p>Nothing to decide.</p>" : string.Join("\n", forms));
    }

    /// <summary>What became of an answer.</summary>
    public static string Of(string message) => Html($"""<p>{Encoded(message)}</p><p><a href="/">What else there is to decide</a></p>""");

    private static string Form(Inbox.Question question) => $"""
        <form method="post" action="/answer" autocomplete="off">
          <h2>{Encoded(question.Purchase.Id)}</h2>
          <p>{Encoded(question.Purchase.What)} for {question.Purchase.Price}</p>
          <input type="hidden" name="token" value="{Encoded(question.Token.Value)}">
          <p><label>Why? <input name="note" maxlength="200"></label></p>
          <button name="decision" value="{Approve}">Approve</button>
          <button name="decision" value="{Refuse}">Refuse</button>
        </form>
        """;

    private static string Html(string body) => $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Approvals</title></head>
        <body>
        <h1>Approvals</h1>
        {body}
        </body>
        </html>
        """;

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
