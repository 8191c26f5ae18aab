using Workflows;

namespace Uploads;

/// <summary>Where data flows: what is asked once, put in, and read behind it.</summary>
[Workflow("uploads", StartAt = nameof(Read))]
public sealed partial class UploadWorkflow(IPictures pictures)
{
    [Pass(Next = nameof(Check))]
    static Picture Read(EventBridgeEvent<S3ObjectCreated> created) => new(
        created.Detail.Bucket.Name, created.Detail.Object.Key, Title: null, Rating: null);

    [Task(Next = nameof(IsRated)), ResultPath(nameof(Picture.Rating))]
    public Task<Rating> Check(Picture picture) => pictures.RateAsync(picture.Bucket, picture.Key);

    [Choice]
    static Next IsRated(Picture picture) => picture switch
    {
        { Rating.IsAllowed: false } => nameof(Refused),
        { Title: null } => nameof(FindTitle),
        _ => nameof(Publish),
    };

    [Task(Next = nameof(HasTitle)), ResultPath(nameof(Picture.Title))]
    public Task<string?> FindTitle(Picture picture) => pictures.FindTitleAsync(picture.Key);

    [Choice]
    static Next HasTitle(Picture picture) => picture.Title is null ? nameof(Untitled) : nameof(Publish);

    /// <summary>Every path that comes here has a title and a rating.</summary>
    [Pass(End = true)]
    static Page Publish(Picture picture) => new(picture.Title, picture.Rating.Stars);

    [Fail("Refused")] static partial void Refused();

    [Fail("Untitled")] static partial void Untitled();
}

public sealed record Picture(string Bucket, string Key, string? Title, Rating? Rating);

public sealed record Rating(bool IsAllowed, int Stars);

public sealed record Page(string Title, int Stars);

/// <summary>What knows pictures.</summary>
public interface IPictures
{
    /// <summary>Rates a picture.</summary>
    Task<Rating> RateAsync(string bucket, string key);

    /// <summary>Finds a title; null if there is none.</summary>
    Task<string?> FindTitleAsync(string key);
}
