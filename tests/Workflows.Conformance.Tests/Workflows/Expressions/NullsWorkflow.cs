namespace Workflows.Conformance.Tests.Expressions;

/// <summary>Pure code over members that may be null.</summary>
[Workflow("nulls", StartAt = nameof(Summarise))]
public sealed partial class NullsWorkflow
{
    [Pass(Next = nameof(Route))]
    static Summary Summarise(Person person) => new(
        person.Nick ?? person.Name,
        person.Home?.City ?? "unknown",
        person.Home?.Zip,
        person.Age ?? -1,
        person.Age >= 18,
        person.Age < 18,
        person.Partner is not null,
        person.Partner?.Home?.City,
        person.Age == person.Partner?.Age,
        person.Nick != null && person.Nick != person.Name,
        person.Age is null or 0,
        person.Age is { } age && age > 60,
        person.Home is { Zip: null },
        $"<{person.Nick}|{person.Home?.Zip}|{person.Age}>");

    [Choice]
    static Next Route(Summary summary) => summary.Zip is null ? nameof(Incomplete) : nameof(Complete);

    [Succeed] static Summary Complete(Summary summary) => summary;

    [Succeed] static Summary Incomplete(Summary summary) => summary with { Zip = summary.PartnerCity ?? summary.City };

    public sealed record Person(string Name, string? Nick, Address? Home, int? Age, Person? Partner);

    public sealed record Address(string City, string? Zip);

    public sealed record Summary(
        string Display,
        string City,
        string? Zip,
        int Age,
        bool IsAdult,
        bool IsMinor,
        bool HasPartner,
        string? PartnerCity,
        bool IsSameAge,
        bool HasOtherNick,
        bool HasNoAge,
        bool IsSenior,
        bool HasNoZip,
        string Text);
}
