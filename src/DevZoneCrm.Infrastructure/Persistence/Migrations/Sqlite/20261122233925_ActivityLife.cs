using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ActivityLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ActivityPeople_PostId",
                table: "ActivityPeople");

            migrationBuilder.DropIndex(
                name: "IX_Activities_LedByPostId",
                table: "Activities");

            migrationBuilder.DropIndex(
                name: "IX_Activities_PostId",
                table: "Activities");

            migrationBuilder.AddColumn<DateOnly>(
                name: "OccurredOn",
                table: "ActivityPeople",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "ImportKey",
                table: "Activities",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PartOfId",
                table: "Activities",
                type: "TEXT",
                nullable: true);

            // What is on record already gets its day from its activity.
            migrationBuilder.Sql("UPDATE \"ActivityPeople\" SET \"OccurredOn\" = (SELECT a.\"OccurredOn\" FROM \"Activities\" AS a WHERE a.\"Id\" = \"ActivityPeople\".\"ActivityId\");");

            migrationBuilder.CreateTable(
                name: "ActivityPhotos",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActivityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    TakenAt = table.Column<string>(type: "TEXT", maxLength: 19, nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RemovedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityPhotos", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActivityPhotos_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Scope = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastUsedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityPeople_PostId_OccurredOn",
                table: "ActivityPeople",
                columns: new[] { "PostId", "OccurredOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_ImportKey",
                table: "Activities",
                column: "ImportKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Activities_Kind_OccurredOn",
                table: "Activities",
                columns: new[] { "Kind", "OccurredOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_LedByPostId_OccurredOn",
                table: "Activities",
                columns: new[] { "LedByPostId", "OccurredOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_PartOfId",
                table: "Activities",
                column: "PartOfId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_PostId_OccurredOn",
                table: "Activities",
                columns: new[] { "PostId", "OccurredOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityPhotos_ActivityId_AddedAt",
                table: "ActivityPhotos",
                columns: new[] { "ActivityId", "AddedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityPhotos_Hash",
                table: "ActivityPhotos",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_Hash",
                table: "CalendarFeeds",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_UserId",
                table: "CalendarFeeds",
                column: "UserId");

            migrationBuilder.AddForeignKey(
                name: "FK_Activities_Activities_PartOfId",
                table: "Activities",
                column: "PartOfId",
                principalTable: "Activities",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Activities_Activities_PartOfId",
                table: "Activities");

            migrationBuilder.DropTable(
                name: "ActivityPhotos");

            migrationBuilder.DropTable(
                name: "CalendarFeeds");

            migrationBuilder.DropIndex(
                name: "IX_ActivityPeople_PostId_OccurredOn",
                table: "ActivityPeople");

            migrationBuilder.DropIndex(
                name: "IX_Activities_ImportKey",
                table: "Activities");

            migrationBuilder.DropIndex(
                name: "IX_Activities_Kind_OccurredOn",
                table: "Activities");

            migrationBuilder.DropIndex(
                name: "IX_Activities_LedByPostId_OccurredOn",
                table: "Activities");

            migrationBuilder.DropIndex(
                name: "IX_Activities_PartOfId",
                table: "Activities");

            migrationBuilder.DropIndex(
                name: "IX_Activities_PostId_OccurredOn",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "OccurredOn",
                table: "ActivityPeople");

            migrationBuilder.DropColumn(
                name: "ImportKey",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "PartOfId",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityPeople_PostId",
                table: "ActivityPeople",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_LedByPostId",
                table: "Activities",
                column: "LedByPostId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_PostId",
                table: "Activities",
                column: "PostId");
        }
    }
}
