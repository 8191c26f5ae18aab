namespace Workflows.Conformance.Tests.JsonPath;

/// <summary>A Choice in JSONPath over every family of operators, with members that are null or missing.</summary>
[Workflow("path-operators", StartAt = nameof(Sort), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathOperatorsWorkflow
{
    [Choice]
    static Next Sort(Parcel parcel) => parcel switch
    {
        { Kind: Kind.Letter } => nameof(Letter),
        { Weight: < 0 } or { Weight: > 100 } => nameof(Invalid),
        { IsExpress: true, Weight: <= 5.5 } => nameof(Courier),
        { Insurance: >= 100.5 } => nameof(Insured),
        { Address: { Zip: null, Country: not "US" } } => nameof(NoZip),
        _ when parcel.Sender == parcel.Address?.Name => nameof(Returned),
        _ when parcel.Count > parcel.Limit => nameof(TooMany),
        _ when (parcel.Note ?? "none") == "fragile" => nameof(Fragile),
        _ when !parcel.IsOpen && parcel.Labels[0] == "hold" => nameof(Hold),
        _ when parcel.Kind == parcel.Previous => nameof(Again),
        _ when parcel.Lines[1].Note is "x" or "y" => nameof(Marked),
        _ when (parcel.IsExpress ? parcel.Count == 3 : parcel.Count == 4) => nameof(Counted),
        _ when (parcel.IsPaid ?? parcel.IsExpress) => nameof(Paid),
        _ => nameof(Other),
    };

    [Pass(End = true)] static string Letter() => "letter";

    [Fail("InvalidParcel")] static partial void Invalid();

    [Pass(End = true)] static string Courier(Parcel parcel) => $"courier for {parcel.Count}";

    [Pass(End = true)] static string Insured() => "insured";

    [Pass(End = true)] static string NoZip(Parcel parcel) => $"no zip in {parcel.Address!.Country}";

    [Pass(End = true)] static string Returned() => "returned";

    [Pass(End = true)] static string TooMany() => "too many";

    [Pass(End = true)] static string Fragile() => "fragile";

    [Pass(End = true)] static string Hold() => "hold";

    [Pass(End = true)] static string Again() => "again";

    [Pass(End = true)] static string Marked() => "marked";

    [Pass(End = true)] static string Counted() => "counted";

    [Pass(End = true)] static string Paid() => "paid";

    [Pass(End = true)] static string Other() => "other";

    public enum Kind
    {
        Box,
        Letter,
        Roll,
    }

    public sealed record Parcel(
        Kind Kind, double Weight, bool IsExpress, bool IsOpen, double? Insurance, Address? Address, string? Sender, int Count, int? Limit, string? Note,
        string[] Labels, Kind? Previous, Line[] Lines, bool? IsPaid);

    public sealed record Address(string Name, string Country, string? Zip);

    public sealed record Line(string? Note);
}
